package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdongso.territory.domain.CountryLoad;
import vn.congdongso.territory.domain.DisputedRows;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * The official lists: sending them, what they would do, what they did.
 *
 * @param nation absent for a viewer whose right does not reach the whole country
 * @param upload of the dry run that can be loaded; empty while there is none
 * @param load of a dry run, or of the loading
 * @param open disputed rows that nobody has settled
 */
public record CountryPage(
        @Nullable UnitSummary nation,
        FormView form,
        String upload,
        @Nullable CountryLoad load,
        boolean loaded,
        long open) {

    private static final int MOST = 200;

    /** One line of the table of counts: a day and a level with its types. */
    public record CountLine(LocalDate day, UnitLevel level, long units, List<CountryLoad.Count> types) {}

    public List<CountLine> counts() {
        CountryLoad found = load;
        if (found == null) {
            return List.of();
        }
        return found.counts().stream()
                .collect(Collectors.groupingBy(
                        count -> count.day() + " " + count.level().ordinal(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(types -> new CountLine(
                        types.getFirst().day(),
                        types.getFirst().level(),
                        types.stream().mapToLong(CountryLoad.Count::units).sum(),
                        types))
                .toList();
    }

    public static int most() {
        return MOST;
    }

    /** Rows on which the sources of a list do not agree. */
    public record Disputes(List<DisputedRows.Row> rows, Paging paging, FormView form) {}
}
