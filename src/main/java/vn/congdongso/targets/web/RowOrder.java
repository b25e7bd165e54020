package vn.congdongso.targets.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congdongso.targets.ProgressRow;

/** How the rows of a page are ordered; the value stands in the address as {@code sort}, a minus turns it round. */
enum RowOrder {
    /** As places are listed: own teams first, then by name. */
    NAME("name", row -> 0L),
    PEOPLE("people", ProgressRow::people),
    RATE("rate", RowOrder::share);

    private static final long FINE = 1_000_000;

    private final String value;
    private final Function<ProgressRow, @Nullable Long> figure;

    RowOrder(String value, Function<ProgressRow, @Nullable Long> figure) {
        this.value = value;
        this.figure = figure;
    }

    String value() {
        return value;
    }

    static List<ProgressRow> sorted(List<ProgressRow> rows, @Nullable String wanted) {
        boolean down = wanted != null && wanted.startsWith("-");
        String name = wanted == null ? "" : down ? wanted.substring(1) : wanted;
        for (RowOrder order : values()) {
            if (order.value.equals(name)) {
                return order.sorted(rows, down);
            }
        }
        return rows;
    }

    private List<ProgressRow> sorted(List<ProgressRow> rows, boolean down) {
        if (this == NAME) {
            return down ? rows.reversed() : rows;
        }
        Comparator<Long> byFigure = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return rows.stream()
                .sorted(Comparator.comparing(figure, Comparator.nullsLast(byFigure)))
                .toList();
    }

    /** Of the target; what owes nothing comes last, however it is turned. */
    private static @Nullable Long share(ProgressRow row) {
        Long target = row.target();
        return target == null || target == 0 ? null : row.people() * FINE / target;
    }
}
