package vn.congdongso.documents.registers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** The clerk notes who keeps the copy of an issued document, how many left, when, and who signed for it. */
@UseCase
public class DispatchDocument {

    static final int MOST_COPIES = 10_000;

    private final OutgoingRegister register;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    DispatchDocument(OutgoingRegister register, JdbcClient jdbc, Changes changes, Today today) {
        this.register = register;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    public record Command(DocumentId document, Dispatch dispatch) {}

    /** @throws java.util.NoSuchElementException when the document has no number */
    public Outcome<OutgoingLine> dispatch(Command command) {
        OutgoingLine line = register.find(command.document()).orElseThrow();
        Dispatch dispatch = command.dispatch();
        List<Violation> violations = check(line, dispatch);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        if (dispatch.equals(line.dispatch())) {
            return Outcome.accepted(line);
        }
        jdbc.sql("""
                        INSERT INTO documents.dispatch (document_id, keeper, copies, sent_on, signed_for, note)
                        VALUES (:document, :keeper, :copies, :sentOn, :signedFor, :note)
                        ON CONFLICT (document_id) DO UPDATE
                        SET keeper = excluded.keeper, copies = excluded.copies, sent_on = excluded.sent_on,
                            signed_for = excluded.signed_for, note = excluded.note
                        """)
                .param("document", line.document().value())
                .param("keeper", dispatch.keeper())
                .param("copies", dispatch.copies())
                .param("sentOn", dispatch.sentOn())
                .param("signedFor", dispatch.signedFor())
                .param("note", dispatch.note())
                .update();
        changes.record(Change.of(
                        "documents.document.dispatched",
                        "document",
                        line.document(),
                        line.agency().value(),
                        dispatch)
                .replacing(line.dispatch()));
        return Outcome.accepted(register.find(command.document()).orElseThrow());
    }

    private List<Violation> check(OutgoingLine line, Dispatch dispatch) {
        Integer copies = dispatch.copies();
        return new FieldCheck()
                .longest("keeper", dispatch.keeper(), 200)
                .longest("signedFor", dispatch.signedFor(), 200)
                .longest("note", dispatch.note(), 500)
                .refusing(
                        copies != null && (copies < 0 || copies > MOST_COPIES),
                        "copies",
                        "registers.violation.copies",
                        MOST_COPIES)
                .notAfter("sentOn", dispatch.sentOn(), today.today(), "registers.violation.day-to-come")
                .refusing(
                        dispatch.sentOn() != null && dispatch.sentOn().isBefore(line.issuedOn()),
                        "sentOn",
                        "registers.violation.sent-before-issue",
                        line.issuedOn())
                .violations();
    }
}
