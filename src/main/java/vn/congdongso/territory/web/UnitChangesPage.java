package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.congdongso.units.UnitHistory.Kind;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Crumb;
import vn.congdongso.webui.Paging;

/**
 * What happened in a unit from one day to another.
 *
 * @param counts how often each kind of change did; empty where there are too many changes to tell
 */
public record UnitChangesPage(
        UnitSummary unit,
        List<Crumb> crumbs,
        LocalDate from,
        LocalDate to,
        List<Count> counts,
        List<Line> lines,
        Paging paging) {

    public record Count(Kind kind, long times) {

        public String key() {
            return "territory.changes.kind." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * All that happened to a unit on a day, told in a sentence.
     *
     * @param title as the unit was called before
     * @param href the unit on its last day, or on the first day after the change
     */
    public record Line(String title, List<Clause> clauses, LocalDate day, String legalBasis, String href) {}

    /** @param args what the words name */
    public record Clause(Kind kind, List<String> args) {

        public String key() {
            return "territory.changes." + kind.name().toLowerCase(Locale.ROOT);
        }
    }
}
