package vn.congdongso.documents.registers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Strikes a row out of the register of incoming documents: it stays to be read, and its number is never given again. */
@UseCase
public class VoidIncoming {

    private final IncomingRegister register;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    VoidIncoming(IncomingRegister register, JdbcClient jdbc, Changes changes, Today today) {
        this.register = register;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /** Saying it twice does it once. */
    public Outcome<Incoming> strikeOut(IncomingId id, String reason) {
        String words = VietnameseText.clean(reason);
        Incoming before = register.locked(id);
        if (before.voidedOn() != null) {
            return Outcome.accepted(before);
        }
        List<Violation> violations = new FieldCheck()
                .filled("reason", words, "registers.violation.void-reason")
                .longest("reason", words, 500)
                .violations();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        jdbc.sql("""
                        UPDATE documents.incoming SET voided_on = :day, void_reason = :reason, version = version + 1
                        WHERE id = :id
                        """)
                .param("id", id.value())
                .param("day", today.today())
                .param("reason", words)
                .update();
        changes.record(Change.of(
                        "documents.incoming.voided",
                        "incoming",
                        id,
                        before.agency().value(),
                        new Voided(before.number(), before.arrivedOn().getYear()))
                .because(words));
        return Outcome.accepted(register.find(id).orElseThrow());
    }

    private record Voided(int number, int year) {}
}
