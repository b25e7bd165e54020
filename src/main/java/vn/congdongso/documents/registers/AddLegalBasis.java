package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Enters a document on which the agency, and all below it, can base its own. */
@UseCase
public class AddLegalBasis {

    private final LegalBases bases;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    AddLegalBasis(LegalBases bases, JdbcClient jdbc, Changes changes, Today today) {
        this.bases = bases;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param code number and symbol; a law needs none
     * @param inForceFrom null: from its day of issue
     * @param outgoing the own document that it is, and
     * @param incoming the row of the incoming register that brought it; both may be missing
     */
    public record Command(
            UnitId agency,
            String kind,
            String code,
            String issuer,
            @Nullable LocalDate issuedOn,
            String subject,
            @Nullable LocalDate inForceFrom,
            @Nullable DocumentId outgoing,
            @Nullable IncomingId incoming) {

        public Command {
            kind = VietnameseText.clean(kind);
            code = VietnameseText.clean(code);
            issuer = VietnameseText.clean(issuer);
            subject = VietnameseText.clean(subject);
        }
    }

    public Outcome<LegalBasis> add(Command command) {
        LocalDate issuedOn = command.issuedOn();
        List<Violation> violations = violations(command);
        if (!violations.isEmpty() || issuedOn == null) {
            return Outcome.refused(violations);
        }
        UUID id = Uuid7.next();
        if (insert(id, command, issuedOn) == 0) {
            return Outcome.refused(Violation.of("code", "registers.violation.basis-known"));
        }
        LegalBasis added = bases.find(command.agency(), id).orElseThrow();
        changes.record(Change.of(
                "documents.basis.added",
                "legal-basis",
                id,
                command.agency().value(),
                new Added(added.citation(), added.inForce().from())));
        return Outcome.accepted(added);
    }

    private record Added(String citation, LocalDate inForceFrom) {}

    private List<Violation> violations(Command command) {
        boolean law = LegalBasis.law(command.kind());
        LocalDate from = command.inForceFrom();
        LocalDate issuedOn = command.issuedOn();
        return new FieldCheck()
                .filled("kind", command.kind(), "registers.violation.basis-kind")
                .longest("kind", command.kind(), 100)
                .refusing(
                        !law && command.code().isEmpty() && !command.kind().isEmpty(),
                        "code",
                        "registers.violation.basis-code")
                .longest("code", command.code(), 50)
                .refusing(
                        !law && command.issuer().isEmpty() && !command.kind().isEmpty(),
                        "issuer",
                        "registers.violation.basis-issuer")
                .longest("issuer", command.issuer(), 200)
                .given("issuedOn", issuedOn, "registers.violation.basis-day")
                .plausible("issuedOn", issuedOn)
                .notAfter("issuedOn", issuedOn, today.today(), "registers.violation.day-to-come")
                .filled("subject", command.subject(), "registers.violation.basis-subject")
                .longest("subject", command.subject(), 1000)
                .plausible("inForceFrom", from)
                .refusing(
                        from != null && issuedOn != null && from.isBefore(issuedOn),
                        "inForceFrom",
                        "registers.violation.basis-before-issue")
                .violations();
    }

    private int insert(UUID id, Command command, LocalDate issuedOn) {
        LocalDate from = command.inForceFrom() == null ? issuedOn : command.inForceFrom();
        DocumentId outgoing = command.outgoing();
        IncomingId incoming = command.incoming();
        return jdbc.sql("""
                        INSERT INTO documents.legal_basis
                            (id, agency_id, kind, code, issuer, issued_on, subject, in_force, document_id, incoming_id)
                        VALUES (:id, :agency, :kind, :code, :issuer, :issuedOn, :subject,
                                daterange(CAST(:from AS date), NULL), :outgoing, :incoming)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("agency", command.agency().value())
                .param("kind", command.kind())
                .param("code", command.code())
                .param("issuer", command.issuer())
                .param("issuedOn", issuedOn)
                .param("subject", command.subject())
                .param("from", from)
                .param("outgoing", outgoing == null ? null : outgoing.value())
                .param("incoming", outgoing != null || incoming == null ? null : incoming.value())
                .update();
    }
}
