package vn.congdongso.documents.registers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/**
 * Enters a document that arrived, with the next arrival number of the year (NĐ 30/2020/NĐ-CP, Điều 22). Whoever takes a
 * number holds the row of its series until the end of the transaction: none twice, none lost.
 */
@UseCase
public class RegisterIncoming {

    /** Beside which field the refusal of a document stands that is in the register already. */
    public static final String KNOWN = "registers.violation.incoming-known";

    private final IncomingRegister register;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    RegisterIncoming(IncomingRegister register, JdbcClient jdbc, Changes changes, Today today) {
        this.register = register;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param evenIfKnown the clerk has seen that the same document was entered before, and enters it all the same
     * @param messageId identity of the edXML message that brought it
     */
    public record Command(
            UnitId agency,
            Arrival arrival,
            boolean evenIfKnown,
            @Nullable String messageId) {

        public static Command of(UnitId agency, Arrival arrival) {
            return new Command(agency, arrival, false, null);
        }

        public Command evenKnown() {
            return new Command(agency, arrival, true, messageId);
        }
    }

    public Outcome<Incoming> register(Command command) {
        List<Violation> violations = violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IncomingId id = new IncomingId(Uuid7.next());
        insert(id, command, take(command.agency(), command.arrival().day().getYear()));
        Incoming entered = register.find(id).orElseThrow();
        changes.record(Change.of(
                "documents.incoming.registered",
                "incoming",
                id,
                command.agency().value(),
                new Entered(entered.number(), entered.arrival())));
        return Outcome.accepted(entered);
    }

    /** What keeps it out of the register, without entering it. */
    public List<Violation> violations(Command command) {
        List<Violation> violations = new ArrayList<>(command.arrival().violations(today.today()));
        if (!command.evenIfKnown()) {
            register.known(
                            command.agency(),
                            command.arrival().author(),
                            command.arrival().code())
                    .map(known -> Violation.of("code", KNOWN, Integer.toString(known.number()), known.arrivedOn()))
                    .ifPresent(violations::add);
        }
        return violations;
    }

    private record Entered(int number, Arrival arrival) {}

    private int take(UnitId agency, int year) {
        return jdbc.sql("""
                        INSERT INTO documents.arrival_series AS s (agency_id, year, last_number)
                        VALUES (:agency, :year, 1)
                        ON CONFLICT (agency_id, year) DO UPDATE SET last_number = s.last_number + 1
                        RETURNING s.last_number
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private void insert(IncomingId id, Command command, int number) {
        Arrival arrival = command.arrival();
        jdbc.sql("""
                        INSERT INTO documents.incoming
                            (id, agency_id, arrival_number, arrived_on, author, code, dated, kind, subject, receiver,
                             forwarded_on, signed_for, note, due_on, message_id)
                        VALUES (:id, :agency, :number, :arrivedOn, :author, :code, :dated, :kind, :subject, :receiver,
                                :forwardedOn, :signedFor, :note, :dueOn, :message)
                        """)
                .param("id", id.value())
                .param("agency", command.agency().value())
                .param("number", number)
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
                .param("message", command.messageId())
                .update();
    }
}
