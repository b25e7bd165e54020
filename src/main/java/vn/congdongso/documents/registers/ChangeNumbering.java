package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/**
 * The head of an agency has it number otherwise from a first of January on. A year in which numbers were given goes on as
 * it began: a second series beside the first would give them twice.
 */
@UseCase
public class ChangeNumbering {

    private static final int FARTHEST = 5;
    private static final int MOST_OWN = 30;
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{L}\\p{N}&.]{1,20}");

    private final Numberings numberings;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    ChangeNumbering(Numberings numberings, JdbcClient jdbc, Changes changes, Today today) {
        this.numberings = numberings;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param own abbreviations of bodies that number for themselves, parted by commas or blanks
     * @param year from whose first day it holds; null when it could not be read
     */
    public record Command(
            UnitId agency,
            @Nullable NumberingScheme scheme,
            String own,
            @Nullable Integer year) {

        List<String> bodies() {
            return Arrays.stream(VietnameseText.clean(own).split("[,;\\s]+"))
                    .filter(name -> !name.isEmpty())
                    .map(name -> name.toUpperCase(Locale.ROOT))
                    .distinct()
                    .toList();
        }
    }

    public Outcome<Numbering> change(Command command) {
        numberings.holdUp(command.agency());
        NumberingScheme scheme = command.scheme();
        Integer year = command.year();
        List<Violation> violations = violations(command);
        if (!violations.isEmpty() || scheme == null || year == null) {
            return Outcome.refused(violations);
        }
        LocalDate since = LocalDate.of(year, 1, 1);
        Numbering before = numberings.on(command.agency(), since);
        replace(command.agency(), scheme, command.bodies(), since);
        Numbering after = numberings.on(command.agency(), since);
        changes.record(Change.of(
                        "documents.numbering.changed",
                        "numbering",
                        command.agency(),
                        command.agency().value(),
                        after)
                .replacing(before));
        return Outcome.accepted(after);
    }

    private List<Violation> violations(Command command) {
        int now = today.today().getYear();
        Integer year = command.year();
        FieldCheck check = new FieldCheck()
                .given("scheme", command.scheme(), "registers.violation.scheme")
                .refusing(
                        year == null || year < now || year > now + FARTHEST,
                        "year",
                        "registers.violation.scheme-year",
                        Integer.toString(now),
                        Integer.toString(now + FARTHEST))
                .refusing(
                        command.bodies().size() > MOST_OWN
                                || !command.bodies().stream()
                                        .allMatch(name ->
                                                ABBREVIATION.matcher(name).matches()),
                        "own",
                        "registers.violation.own",
                        MOST_OWN);
        if (!check.failed() && year != null && numberings.numbersGivenSince(command.agency(), year)) {
            check.refusing(
                    true,
                    "year",
                    "registers.violation.numbers-given",
                    Integer.toString(year),
                    LocalDate.of(year + 1, 1, 1));
        }
        return check.violations();
    }

    private void replace(UnitId agency, NumberingScheme scheme, List<String> own, LocalDate since) {
        jdbc.sql("DELETE FROM documents.numbering WHERE agency_id = :agency AND lower(valid) >= CAST(:since AS date)")
                .param("agency", agency.value())
                .param("since", since)
                .update();
        jdbc.sql("""
                        UPDATE documents.numbering SET valid = daterange(lower(valid), CAST(:since AS date))
                        WHERE agency_id = :agency AND valid @> CAST(:since AS date)
                        """).param("agency", agency.value()).param("since", since).update();
        jdbc.sql("""
                        INSERT INTO documents.numbering (agency_id, scheme, own, valid)
                        VALUES (:agency, :scheme, CAST(:own AS text[]), daterange(CAST(:since AS date), NULL))
                        """)
                .param("agency", agency.value())
                .param("scheme", scheme.name())
                .param("own", own.toArray(String[]::new))
                .param("since", since)
                .update();
    }
}
