package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Notes how far an incoming document is dealt with, and by which document it was answered. */
@UseCase
public class SettleIncoming {

    private static final Pattern NOTATION = Pattern.compile("0*(\\d{1,9})\\s*/\\s*(\\S+)");

    private final IncomingRegister register;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    SettleIncoming(IncomingRegister register, JdbcClient jdbc, Changes changes, Today today) {
        this.register = register;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param progress in words; may stand alone while the matter is open
     * @param settledOn the day on which it was done; null while it is not
     * @param answer number and symbol of the agency's own document that answers it: 15/UBND-VHXH; may be empty
     */
    public record Command(
            IncomingId incoming, String progress, @Nullable LocalDate settledOn, String answer) {

        public Command {
            progress = VietnameseText.clean(progress);
            answer = VietnameseText.clean(answer);
        }
    }

    public Outcome<Incoming> settle(Command command) {
        Incoming before = register.locked(command.incoming());
        DocumentId answer = answer(before, command).orElse(null);
        List<Violation> violations = violations(before, command, answer);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        jdbc.sql("""
                        UPDATE documents.incoming
                        SET progress = :progress, settled_on = :settledOn, answer_id = :answer, version = version + 1
                        WHERE id = :id
                        """)
                .param("id", command.incoming().value())
                .param("progress", command.progress())
                .param("settledOn", command.settledOn())
                .param("answer", answer == null ? null : answer.value())
                .update();
        Incoming after = register.find(command.incoming()).orElseThrow();
        changes.record(Change.of(
                        "documents.incoming.settled",
                        "incoming",
                        before.id(),
                        before.agency().value(),
                        Trace.of(after))
                .replacing(Trace.of(before)));
        return Outcome.accepted(after);
    }

    private record Trace(String progress, @Nullable LocalDate settledOn, String answer) {

        static Trace of(Incoming incoming) {
            return new Trace(incoming.progress(), incoming.settledOn(), incoming.answerNotation());
        }
    }

    private List<Violation> violations(Incoming before, Command command, @Nullable DocumentId answer) {
        LocalDate settledOn = command.settledOn();
        return new FieldCheck()
                .refusing(before.voidedOn() != null, "", "registers.violation.voided")
                .longest("progress", command.progress(), 500)
                .plausible("settledOn", settledOn)
                .notAfter("settledOn", settledOn, today.today(), "registers.violation.day-to-come")
                .refusing(
                        settledOn != null && settledOn.isBefore(before.arrivedOn()),
                        "settledOn",
                        "registers.violation.settled-before-arrival",
                        before.arrivedOn())
                .refusing(
                        !command.answer().isEmpty() && answer == null,
                        "answer",
                        "registers.violation.answer-unknown",
                        shortened(command.answer()))
                .refusing(answer != null && settledOn == null, "settledOn", "registers.violation.settled-when")
                .violations();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** The agency's document of that number, the nearest in time that was not issued before the arrival's year. */
    private Optional<DocumentId> answer(Incoming before, Command command) {
        Matcher notation = NOTATION.matcher(command.answer());
        if (!notation.matches()) {
            return Optional.empty();
        }
        LocalDate last = Optional.ofNullable(command.settledOn()).orElse(today.today());
        return jdbc.sql("""
                        SELECT id FROM documents.document
                        WHERE agency_id = :agency AND number = :number AND lower(symbol) = lower(:symbol)
                          AND year BETWEEN :first AND :last AND status = 'ISSUED'
                        ORDER BY year DESC LIMIT 1
                        """)
                .param("agency", before.agency().value())
                .param("number", Integer.parseInt(notation.group(1)))
                .param("symbol", notation.group(2))
                .param("first", before.arrivedOn().getYear())
                .param("last", last.getYear())
                .query(Rows.ID)
                .optional()
                .map((UUID id) -> new DocumentId(id));
    }
}
