package vn.congdongso.territory.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitSummary;

/**
 * What a unit has been, from whom it took over ground, and to whom its own went.
 *
 * @param stages the earliest first
 */
public record MapLife(List<Stage> stages, List<Heir> from, List<Heir> to) {

    /** @param where what it lay in at last, from the parent upwards without the nation; empty for the nation */
    public record Stage(UnitHistory.Version version, String where) {

        public UnitSummary unit() {
            return version.unit();
        }
    }

    /**
     * The unit at the other end of a link.
     *
     * @param href opens it on its last day before, or as it was afterwards
     */
    public record Heir(UnitSummary unit, LineageLink link, String href) {

        public boolean whole() {
            return link.relation() == LineageLink.Relation.WHOLE;
        }

        /** In percent. */
        public @Nullable BigDecimal share() {
            BigDecimal share = link.share();
            return share == null ? null : share.movePointRight(2);
        }
    }

    /** What the unit was on the day. */
    @Nullable
    Stage on(LocalDate day) {
        return stages.stream()
                .filter(stage -> stage.unit().valid().holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    LocalDate begun(UnitSummary known) {
        return stages.isEmpty()
                ? known.valid().from()
                : stages.getFirst().unit().valid().from();
    }
}
