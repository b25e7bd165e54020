package vn.congdongso.households.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.people.ConsentChannel;
import vn.congdongso.people.ConsentNotice;
import vn.congdongso.people.PhoneNumbers;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;

/** Keeps a household's phone, which its head agreed to; the proof of that is kept beside it. */
@NamedInterface("deeds")
@UseCase
public class KeepPhone {

    private static final String PURPOSE = "DIGITAL_HELP";
    private static final int EARLIEST_YEAR = 2000;

    /**
     * @param notice that was read out or shown
     * @param on day on which the household agreed
     */
    public record Command(
            HouseholdId household,
            String phone,
            ConsentNotice notice,
            ConsentChannel channel,
            LocalDate on,
            CurrentAccount by) {}

    /** What the audit trail keeps: which number it is stays out of it. */
    record Logged(UUID consent, ConsentChannel channel, String noticeVersion) {}

    private final HouseholdRows rows;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    KeepPhone(HouseholdRows rows, JdbcClient jdbc, Changes changes, Today today) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /** Empty when there is no such household; refused beside {@code phone} or {@code consentOn}. */
    public Optional<Outcome<HouseholdId>> keep(Command command) {
        return rows.take(command.household()).map(household -> keep(household, command));
    }

    private Outcome<HouseholdId> keep(Household household, Command command) {
        List<Violation> violations = new ArrayList<>();
        Optional<String> phone = PhoneNumbers.normalise(command.phone());
        if (phone.isEmpty()) {
            violations.add(Violation.of("phone", "households.violation.phone"));
        }
        if (command.on().isAfter(today.today()) || command.on().getYear() < EARLIEST_YEAR) {
            violations.add(Violation.of("consentOn", "households.violation.consent-day"));
        }
        if (household.mergedInto() != null) {
            violations.add(Violation.of("", "households.violation.merged"));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        UUID consent = Uuid7.next();
        jdbc.sql("""
                        INSERT INTO households.consent (province_id, id, household_id, purpose, notice_version, text_hash,
                                                        channel, given_on, recorded_at, recorded_by)
                        VALUES (:province, :id, :household, :purpose, :version, :hash, :channel, :on, :now, :by)
                        """)
                .param("province", household.province().value())
                .param("id", consent)
                .param("household", household.id().value())
                .param("purpose", PURPOSE)
                .param("version", command.notice().version())
                .param("hash", command.notice().hash())
                .param("channel", command.channel().name())
                .param("on", command.on())
                .param("now", HouseholdRows.at(today.now()))
                .param("by", command.by().id().value())
                .update();
        rows.keep(
                household.reachable(phone.orElseThrow(), consent),
                ChangeKind.PHONE_KEPT,
                List.of("phone"),
                command.by().id().value());
        changes.record(Change.of(
                "households.phone.kept",
                "household",
                household.id(),
                household.village().value(),
                new Logged(consent, command.channel(), command.notice().version())));
        return Outcome.accepted(household.id());
    }
}
