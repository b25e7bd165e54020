package vn.congdongso.households.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.people.ConsentChannel;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.UseCase;

/** Opens a household's page; that somebody read it is written down. */
@UseCase
public class OpenHousehold {

    /** @param withdrawn null while it is in force */
    public record Consent(
            String noticeVersion,
            ConsentChannel channel,
            LocalDate on,
            @Nullable Instant withdrawn) {}

    /**
     * @param alike other households of the same name in the village
     * @param consents every one that was ever written down, the latest first
     */
    public record Portrait(
            Household household, List<HouseholdChange> changes, List<Household> alike, List<Consent> consents) {}

    private final HouseholdRows rows;
    private final JdbcClient jdbc;
    private final Changes changes;

    OpenHousehold(HouseholdRows rows, JdbcClient jdbc, Changes changes) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    public Optional<Portrait> open(HouseholdId id) {
        Optional<Household> found = rows.find(id);
        found.ifPresent(household -> changes.record(new Change(
                "households.household.read",
                "household",
                id.toString(),
                household.village().value(),
                null,
                null,
                null)));
        return found.map(household ->
                new Portrait(household, rows.changes(household), rows.namesakes(household), consents(household)));
    }

    private List<Consent> consents(Household household) {
        return jdbc.sql("""
                        SELECT c.notice_version, c.channel, c.given_on, c.withdrawn_at
                        FROM households.consent c
                        JOIN households.household h ON h.province_id = c.province_id AND h.id = c.household_id
                        WHERE c.province_id = :province AND (h.id = :household OR h.merged_into = :household)
                        ORDER BY c.recorded_at DESC
                        """)
                .param("province", household.province().value())
                .param("household", household.id().value())
                .query((row, number) -> {
                    OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new Consent(
                            row.getString("notice_version"),
                            ConsentChannel.valueOf(row.getString("channel")),
                            row.getObject("given_on", LocalDate.class),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }
}
