package vn.congdongso.territory.web;

import java.util.List;
import java.util.Locale;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.VillageColumn;
import vn.congdongso.territory.domain.VillageProblem;
import vn.congdongso.webui.Messages;

/** What is to be said about the rows of a list, with the words for their columns. */
record VillageWords(Messages messages, Locale language) {

    String column(VillageColumn column) {
        return word("villages.column." + column.code());
    }

    /** Beside its row: the column and what is the matter. */
    String beside(VillageProblem problem) {
        VillageColumn column = problem.column();
        String said = word(problem.key(), arguments(problem.args()));
        return column == null ? said : word("villages.in-column", column(column), said);
    }

    /** Above the page: the row too. */
    Violation above(VillageProblem problem) {
        return Violation.of(
                "rows[" + problem.line() + "]",
                "villages.violation.in-row",
                Integer.toString(problem.line()),
                beside(problem));
    }

    private Object[] arguments(List<Object> args) {
        return args.stream()
                .map(arg -> arg instanceof VillageColumn column ? column(column) : arg)
                .toArray();
    }

    String word(String key, Object... args) {
        return messages.text(language, key, args);
    }
}
