package vn.congdongso.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds units by whatever people type: names of today or of former days, with type words or without, codes. */
public interface UnitSearch {

    /**
     * @param within only what lies in it on the day, or lay in it when it was there; everywhere when absent
     * @param levels only these; all when empty
     */
    record Question(String text, LocalDate day, @Nullable UnitId within, List<UnitLevel> levels, int limit) {}

    /**
     * @param unit in the version of the day, or else its last before, or else its first
     * @param living whether it exists on the day
     * @param matched the former name or code by which it was found, absent where the version shown bears it
     * @param where the names of what it lies in, from the parent upwards without the nation: "phường Cẩm Thành, tỉnh
     *     Quảng Ngãi"
     * @param now for an ended unit, where its ground lies on the day
     */
    record Hit(UnitSummary unit, boolean living, @Nullable String matched, String where, List<UnitSummary> now) {}

    /** The best first: equal names before beginnings before parts, living before ended, larger before smaller. */
    List<Hit> find(Question question);
}
