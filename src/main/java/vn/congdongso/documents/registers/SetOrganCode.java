package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Enters the code by which others know the agency in the exchange of documents, from a day on. */
@UseCase
public class SetOrganCode {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");

    private final Numberings numberings;
    private final JdbcClient jdbc;
    private final Changes changes;

    SetOrganCode(Numberings numberings, JdbcClient jdbc, Changes changes) {
        this.numberings = numberings;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** @param since null when it could not be read */
    public record Command(
            UnitId agency, String code, @Nullable LocalDate since) {

        public Command {
            code = VietnameseText.clean(code);
        }
    }

    public Outcome<Numberings.OrganCode> set(Command command) {
        numberings.holdUp(command.agency());
        LocalDate since = command.since();
        List<Violation> violations = new FieldCheck()
                .refusing(!CODE.matcher(command.code()).matches(), "code", "registers.violation.organ-code")
                .given("since", since, "registers.violation.organ-code-since")
                .plausible("since", since)
                .violations();
        if (!violations.isEmpty() || since == null) {
            return Outcome.refused(violations);
        }
        List<Numberings.OrganCode> before = numberings.organCodes(command.agency());
        replace(command.agency(), command.code(), since);
        List<Numberings.OrganCode> after = numberings.organCodes(command.agency());
        changes.record(Change.of(
                        "documents.organ-code.set",
                        "organ-code",
                        command.agency(),
                        command.agency().value(),
                        after)
                .replacing(before));
        return Outcome.accepted(after.getFirst());
    }

    private void replace(UnitId agency, String code, LocalDate since) {
        jdbc.sql("DELETE FROM documents.organ_code WHERE agency_id = :agency AND lower(valid) >= CAST(:since AS date)")
                .param("agency", agency.value())
                .param("since", since)
                .update();
        jdbc.sql("""
                        UPDATE documents.organ_code SET valid = daterange(lower(valid), CAST(:since AS date))
                        WHERE agency_id = :agency AND valid @> CAST(:since AS date)
                        """).param("agency", agency.value()).param("since", since).update();
        jdbc.sql("""
                        INSERT INTO documents.organ_code (agency_id, code, valid)
                        VALUES (:agency, :code, daterange(CAST(:since AS date), NULL))
                        """)
                .param("agency", agency.value())
                .param("code", code)
                .param("since", since)
                .update();
    }
}
