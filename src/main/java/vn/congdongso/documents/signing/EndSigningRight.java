package vn.congdongso.documents.signing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Gives a right to sign its last day. */
@UseCase
public class EndSigningRight {

    private final SigningRights rights;
    private final Changes changes;

    EndSigningRight(SigningRights rights, Changes changes) {
        this.rights = rights;
        this.changes = changes;
    }

    /** @param lastDay absent where what was typed is no day */
    public Outcome<SigningRight> end(SigningRight right, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return refused("signing.violation.no-day");
        }
        if (lastDay.isBefore(right.valid().from())) {
            return refused("signing.violation.ends-before");
        }
        LocalDate until = right.valid().until();
        if (until != null && !lastDay.plusDays(1).isBefore(until)) {
            return refused("signing.violation.ends-later", until.minusDays(1));
        }
        rights.end(right.id(), lastDay.plusDays(1));
        changes.record(Change.of(
                "signing.right.ended",
                "signing-right",
                right.id(),
                right.agency().value(),
                lastDay));
        return Outcome.accepted(right);
    }

    private static Outcome<SigningRight> refused(String key, Object... args) {
        return Outcome.refused(Violation.of("lastDay", key, args));
    }
}
