package vn.congdongso.territory.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.VillageLoad;
import vn.congdongso.territory.domain.VillageLoad.Fate;
import vn.congdongso.territory.domain.VillageProblem;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Crumb;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Tone;

/**
 * The page on which a commune's villages are loaded.
 *
 * @param known how many villages the commune has today
 * @param checked what the list comes to; absent before it was looked at, or where it could not be read
 */
public record VillageListPage(
        UnitSummary commune,
        FormView form,
        int known,
        @Nullable Checked checked) {

    /** Beyond this number of rows to mend, the way to the table is told instead of each of them. */
    private static final int MOST_NAMED_ABOVE = 10;

    /**
     * @param counts how many rows come to what, in the order of {@link Fate}
     * @param unused headings that were not read
     * @param absent villages that the list does not name
     */
    public record Checked(
            List<Line> lines,
            Map<Fate, Integer> counts,
            int figures,
            List<String> unused,
            List<UnitSummary> absent,
            boolean ready,
            boolean nothing) {}

    public record Line(
            String id,
            int no,
            String title,
            Fate fate,
            @Nullable String before,
            @Nullable Long households,
            @Nullable Long people,
            int figures,
            List<String> errors,
            List<String> warnings) {

        public Tone tone() {
            return switch (fate) {
                case NEW -> Tone.GOOD;
                case RETYPED, FIGURES -> Tone.INFO;
                case SAME -> Tone.NONE;
                case ERROR -> Tone.BAD;
            };
        }
    }

    static final String ADDRESS = "/dia-ban/%s/thon";

    public String address() {
        return ADDRESS.formatted(commune.id());
    }

    public String template() {
        return address() + "/mau.xlsx";
    }

    public List<Crumb> crumbs(String here) {
        return List.of(Crumb.to(commune.title(), "/dia-ban/" + commune.id()), Crumb.here(here));
    }

    public static String code(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    static Checked checked(VillageLoad load, List<String> unused, VillageWords words) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(fate, load.lines(fate).size());
        }
        return new Checked(
                load.lines().stream().map(line -> line(line, words)).toList(),
                counts,
                load.figures(),
                unused,
                load.absent(),
                load.ready(),
                load.changesNothing());
    }

    private static Line line(VillageLoad.Line line, VillageWords words) {
        UnitSummary known = line.known();
        return new Line(
                FormView.id("rows[" + line.row().line() + "]"),
                line.row().line(),
                line.title(),
                line.fate(),
                known == null || line.fate() != Fate.RETYPED ? null : known.title(),
                line.row().figures().get(Base.HOUSEHOLDS),
                line.row().figures().get(Base.PEOPLE),
                line.figures().size(),
                said(line, true, words),
                said(line, false, words));
    }

    private static List<String> said(VillageLoad.Line line, boolean errors, VillageWords words) {
        return line.problems().stream()
                .filter(problem -> problem.error() == errors)
                .map(words::beside)
                .toList();
    }

    /** What stands above the page: all that is wrong with the whole, and with the rows as long as they are few. */
    static List<Violation> above(VillageLoad load, VillageWords words) {
        List<VillageProblem> wrong = load.lines().stream()
                .flatMap(line -> line.problems().stream())
                .filter(VillageProblem::error)
                .toList();
        List<Violation> above = new ArrayList<>(load.violations());
        if (wrong.size() > MOST_NAMED_ABOVE) {
            above.add(Violation.of(
                    "preview",
                    "villages.violation.many-rows",
                    load.lines(Fate.ERROR).size()));
        } else {
            wrong.forEach(problem -> above.add(words.above(problem)));
        }
        return above;
    }
}
