package vn.congdongso.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What of the ground of former days makes up a unit as it is on a day. Figures are kept in the boundaries of their own
 * time; added up piece by piece they are the figures of the later boundaries, and all units together have neither more
 * nor less than before.
 */
public interface Boundaries {

    /**
     * Figures to be added.
     *
     * @param part for which of the unit's parts they count: a unit directly in it, or the unit itself for what was counted
     *     in none of them or cannot be divided among them
     * @param place in whose figures they are found
     * @param days when; what was counted on all of them together is one figure, of which the piece takes its share
     * @param without what lay directly in the place and is to be left out, so that what was counted in the place itself
     *     remains; empty where the place counts with all that lay in it
     * @param low where the piece of the figure begins, 0 to 1
     * @param high where it ends
     */
    record Piece(UnitId part, UnitId place, List<Days> days, List<UnitId> without, BigDecimal low, BigDecimal high) {

        /** The piece's share of a whole number; the pieces of one figure always add up to it. */
        public long of(long figure) {
            return low.signum() == 0 && high.compareTo(BigDecimal.ONE) == 0
                    ? figure
                    : floor(high, figure) - floor(low, figure);
        }

        private static long floor(BigDecimal edge, long figure) {
            return edge.multiply(BigDecimal.valueOf(figure))
                    .setScale(0, RoundingMode.FLOOR)
                    .longValueExact();
        }
    }

    /** Both included. */
    record Days(LocalDate from, LocalDate to) {}

    /** @param provinces in which of them, then and now, the figures are kept */
    record Ground(List<Piece> pieces, Set<UnitId> provinces) {}

    /** The ground of the unit in the boundaries of the day, for figures of the days from first to last. */
    Ground of(UnitId unit, LocalDate day, LocalDate first, LocalDate last);

    /** Ended units whose ground lies in the given one on the day, as far as it was not divided among others. */
    List<UnitId> formerUnits(UnitId unit, LocalDate day);
}
