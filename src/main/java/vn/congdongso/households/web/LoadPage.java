package vn.congdongso.households.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.domain.HouseholdLoad;
import vn.congdongso.households.domain.HouseholdLoad.Fate;
import vn.congdongso.households.domain.HouseholdTable;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Tone;

/**
 * The page on which a list of households is loaded.
 *
 * @param checked what the list comes to; null before it was looked at, or where it could not be read
 */
public record LoadPage(
        UnitSummary unit,
        FormView form,
        HouseholdTable table,
        @Nullable HouseholdLoad checked) {

    private static final int SHOWN = 200;

    public String address() {
        return "/ho-dan/" + unit.id() + "/nhap";
    }

    /** Those to mend first, at most as many as one looks at. */
    public List<HouseholdLoad.Line> shown() {
        return checked == null
                ? List.of()
                : checked.lines().stream()
                        .sorted(Comparator.comparing((HouseholdLoad.Line line) -> line.fate() != Fate.ERROR)
                                .thenComparing(HouseholdLoad.Line::row))
                        .limit(SHOWN)
                        .toList();
    }

    public static Tone tone(Fate fate) {
        return switch (fate) {
            case NEW -> Tone.GOOD;
            case CHANGED -> Tone.INFO;
            case SAME -> Tone.NONE;
            case ERROR -> Tone.BAD;
        };
    }
}
