package vn.congdongso.teams;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;

/** Holds a body that a decision would make against the rules on composition; answered by the module that keeps them. */
public interface CompositionAdvice {

    List<Advice> of(PlannedBody body, LocalDate day);

    /**
     * A body as a decision would have it.
     *
     * @param body the one to be consolidated; null for one that is established
     */
    record PlannedBody(@Nullable BodyId body, BodyKind kind, String name, UnitId unit, List<Roster.Seat> seats) {
        public PlannedBody {
            seats = List.copyOf(seats);
        }
    }

    /**
     * One way in which the body is not what a rule wants.
     *
     * @param must whether the rule demands it; else it recommends it, or what is known does not tell
     * @param key message key of a sentence without its full stop
     * @param args what the sentence names
     * @param clause where it is written: điểm b khoản 1 mục III Phụ lục Công văn 3730/UBND-KGVX
     */
    record Advice(boolean must, String key, List<Object> args, String clause) {
        public Advice {
            args = List.copyOf(args);
        }
    }
}
