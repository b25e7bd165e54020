package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Records that a legal basis has ended: whoever of the agency, or below it, cites it from then on is warned. */
@UseCase
public class EndLegalBasis {

    private final LegalBases bases;
    private final JdbcClient jdbc;
    private final Changes changes;

    EndLegalBasis(LegalBases bases, JdbcClient jdbc, Changes changes) {
        this.bases = bases;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * @param lastDay on which it is still in force; null when it could not be read
     * @param replacedBy another basis; null where none took its place
     */
    public record Command(
            UnitId agency,
            UUID basis,
            @Nullable LocalDate lastDay,
            @Nullable UUID replacedBy) {}

    /** @throws java.util.NoSuchElementException when the agency sees no such basis */
    public Outcome<LegalBasis> end(Command command) {
        LegalBasis before = bases.find(command.agency(), command.basis()).orElseThrow();
        LocalDate lastDay = command.lastDay();
        Optional<LegalBasis> next =
                Optional.ofNullable(command.replacedBy()).flatMap(basis -> bases.find(command.agency(), basis));
        List<Violation> violations = new FieldCheck()
                .given("lastDay", lastDay, "registers.violation.basis-last-day")
                .plausible("lastDay", lastDay)
                .refusing(
                        lastDay != null && lastDay.isBefore(before.inForce().from()),
                        "lastDay",
                        "registers.violation.basis-ends-before",
                        before.inForce().from())
                .refusing(
                        command.replacedBy() != null
                                && (next.isEmpty() || next.get().id().equals(before.id())),
                        "replacedBy",
                        "registers.violation.basis-next")
                .violations();
        if (!violations.isEmpty() || lastDay == null) {
            return Outcome.refused(violations);
        }
        jdbc.sql("""
                        INSERT INTO documents.basis_end (basis_id, agency_id, last_day, replaced_by)
                        VALUES (:basis, :agency, :lastDay, :next)
                        ON CONFLICT (basis_id, agency_id)
                        DO UPDATE SET last_day = excluded.last_day, replaced_by = excluded.replaced_by
                        """)
                .param("basis", command.basis())
                .param("agency", command.agency().value())
                .param("lastDay", lastDay)
                .param("next", next.map(LegalBasis::id).orElse(null))
                .update();
        changes.record(Change.of(
                "documents.basis.ended",
                "legal-basis",
                command.basis(),
                command.agency().value(),
                new Ended(
                        before.citation(),
                        lastDay,
                        next.map(LegalBasis::citation).orElse(""))));
        return Outcome.accepted(bases.find(command.agency(), command.basis()).orElseThrow());
    }

    private record Ended(String citation, LocalDate lastDay, String replacedBy) {}
}
