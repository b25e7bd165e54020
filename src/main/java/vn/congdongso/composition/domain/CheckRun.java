package vn.congdongso.composition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;

/**
 * One check of all bodies of a ground.
 *
 * @param steps how many parts the ground is gone through in; 0 while nobody has begun
 * @param finishedAt absent while it goes on
 */
public record CheckRun(
        UUID id,
        UnitId ground,
        LocalDate day,
        State state,
        int steps,
        int stepsDone,
        int bodiesDone,
        int tries,
        @Nullable Instant finishedAt) {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean open() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
