package vn.congdongso.documents.registers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Mends what was entered of an incoming document. Its arrival number and the year of that number stay. */
@UseCase
public class CorrectIncoming {

    private final IncomingRegister register;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    CorrectIncoming(IncomingRegister register, JdbcClient jdbc, Changes changes, Today today) {
        this.register = register;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /** @param version of the row as it was shown for mending */
    public record Command(IncomingId incoming, int version, Arrival arrival) {}

    public Outcome<Incoming> correct(Command command) {
        Incoming before = register.locked(command.incoming());
        List<Violation> violations = violations(command, before);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        if (command.arrival().equals(before.arrival())) {
            return Outcome.accepted(before);
        }
        update(command);
        changes.record(Change.of(
                        "documents.incoming.corrected",
                        "incoming",
                        before.id(),
                        before.agency().value(),
                        command.arrival())
                .replacing(before.arrival()));
        return Outcome.accepted(register.find(command.incoming()).orElseThrow());
    }

    private List<Violation> violations(Command command, Incoming before) {
        if (before.voidedOn() != null) {
            return List.of(Violation.of("", "registers.violation.voided"));
        }
        if (before.version() != command.version()) {
            return List.of(Violation.of("", "registers.violation.changed-by-another"));
        }
        Arrival arrival = command.arrival();
        List<Violation> violations = new ArrayList<>(arrival.violations(today.today()));
        if (arrival.arrivedOn() != null
                && arrival.arrivedOn().getYear() != before.arrivedOn().getYear()) {
            violations.add(Violation.of(
                    "arrivedOn",
                    "registers.violation.other-year",
                    Integer.toString(before.number()),
                    Integer.toString(before.arrivedOn().getYear())));
        }
        return violations;
    }

    private void update(Command command) {
        Arrival arrival = command.arrival();
        jdbc.sql("""
                        UPDATE documents.incoming
                        SET arrived_on = :arrivedOn, author = :author, code = :code, dated = :dated, kind = :kind,
                            subject = :subject, receiver = :receiver, forwarded_on = :forwardedOn,
                            signed_for = :signedFor, note = :note, due_on = :dueOn, version = version + 1
                        WHERE id = :id
                        """)
                .param("id", command.incoming().value())
                .param("arrivedOn", arrival.day())
                .param("author", arrival.author())
                .param("code", arrival.code())
                .param("dated", arrival.dated())
                .param("kind", arrival.kind())
                .param("subject", arrival.subject())
                .param("receiver", arrival.receiver())
                .param("forwardedOn", arrival.forwardedOn())
                .param("signedFor", arrival.signedFor())
                .param("note", arrival.note())
                .param("dueOn", arrival.dueOn())
                .update();
    }
}
