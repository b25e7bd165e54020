package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;

/**
 * A decision on units, as far as it has come.
 *
 * @param unit on whose ground: what it changes lies in it
 * @param effectiveOn absent while nobody has entered it
 * @param reverses the one that it takes back
 */
public record ReorganisationCase(
        ReorganisationId id,
        UnitId unit,
        String title,
        String legalBasis,
        @Nullable LocalDate effectiveOn,
        List<Step> steps,
        Status status,
        int version,
        @Nullable ReorganisationId reverses) {

    public enum Status {
        DRAFT,
        CONFIRMED,
        WITHDRAWN
    }

    /** What is shown: a confirmed one waits for its day, and is in force from then on. */
    public enum Stage {
        DRAFT,
        SCHEDULED,
        IN_FORCE,
        WITHDRAWN
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    public Stage stage(LocalDate today) {
        return switch (status) {
            case DRAFT -> Stage.DRAFT;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case CONFIRMED -> effectiveOn != null && effectiveOn.isAfter(today) ? Stage.SCHEDULED : Stage.IN_FORCE;
        };
    }

    Reorganisation reorganisation(LocalDate day) {
        return new Reorganisation(id.value(), day, legalBasis, steps);
    }
}
