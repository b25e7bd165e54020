package vn.congdongso.outreach.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;

/** Works out what is open from the visits as they are understood now: corrections and voids need no care of their own. */
@Component
class JdbcFollowUps implements FollowUps {

    private static final int DAYS_REMEMBERED = 183;

    /** Follows a list of names of households, under which duplicates stand as well. */
    private static final String VISITS_OF_NAMED = """
            SELECT now.*
            FROM outreach.visit_now now
            JOIN (SELECT province_id, id FROM outreach.visit
                  WHERE household_id IN (SELECT id FROM named) AND day >= :since) known
              ON known.province_id = now.province_id AND known.id = now.id
            WHERE NOT now.voided
            """;

    private static final String OPEN = """
            SELECT f.id, f.body_id, f.household_id, f.topic, f.day, f.logged_by, a.person_id,
                   coalesce(f.again_on, f.day + CAST(:usual AS int)) AS due
            FROM promised f
            LEFT JOIN outreach.follow_up_assigned a ON a.province_id = f.province_id AND a.visit_id = f.id
            WHERE f.result = 'CONTINUES'
              AND NOT EXISTS (SELECT FROM known later
                              WHERE later.topic = f.topic
                                AND (later.day, later.recorded_at, later.id) > (f.day, f.recorded_at, f.id)
                                AND (later.household_id = f.household_id
                                     OR later.household_id IS NULL AND f.household_id IS NULL
                                        AND later.body_id = f.body_id AND later.logged_by = f.logged_by))
              AND NOT EXISTS (SELECT FROM outreach.follow_up_closed closed
                              WHERE closed.province_id = f.province_id AND closed.visit_id = f.id)
            ORDER BY due, f.recorded_at, f.id
            """;

    private static final String OF_TEAM = """
            WITH promised AS MATERIALIZED (
                SELECT * FROM outreach.visit_now
                WHERE province_id = ANY (:provinces) AND body_id = :body AND day >= :since AND NOT voided
            ), theirs AS (
                SELECT DISTINCT household_id FROM promised WHERE result = 'CONTINUES' AND household_id IS NOT NULL
            ), named AS (
                SELECT household_id AS id FROM theirs
                UNION
                SELECT merged.id FROM outreach.merged_household merged JOIN theirs USING (household_id)
            ), known AS MATERIALIZED (
                SELECT * FROM promised
                UNION
            """ + VISITS_OF_NAMED + ")" + OPEN;

    private static final String OF_HOUSEHOLDS = """
            WITH named AS (
                SELECT unnest(CAST(:households AS uuid[])) AS id
                UNION
                SELECT id FROM outreach.merged_household WHERE household_id = ANY (:households)
            ), known AS MATERIALIZED (
            """ + VISITS_OF_NAMED + "), promised AS (SELECT * FROM known)" + OPEN;

    private final JdbcClient jdbc;
    private final ProvincesOfTeam provinces;
    private final Visits visits;
    private final Today today;

    JdbcFollowUps(JdbcClient jdbc, ProvincesOfTeam provinces, Visits visits, Today today) {
        this.jdbc = jdbc;
        this.provinces = provinces;
        this.visits = visits;
        this.today = today;
    }

    @Override
    public List<FollowUp> openOf(BodyId team) {
        return jdbc.sql(OF_TEAM)
                .param("provinces", provinces.of(team, since(), today.today()))
                .param("body", team.value())
                .param("since", since())
                .param("usual", USUAL_DAYS)
                .query(JdbcFollowUps::followUp)
                .list();
    }

    @Override
    public List<FollowUp> openOf(Collection<HouseholdId> households) {
        if (households.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(OF_HOUSEHOLDS)
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .param("since", since())
                .param("usual", USUAL_DAYS)
                .query(JdbcFollowUps::followUp)
                .list();
    }

    @Override
    public Optional<FollowUp> find(VisitId visit) {
        return visits.find(visit)
                .flatMap(promised -> openOf(promised.body()).stream()
                        .filter(open -> open.visit().equals(visit))
                        .findFirst());
    }

    private LocalDate since() {
        return today.today().minusDays(DAYS_REMEMBERED);
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        UUID household = row.getObject("household_id", UUID.class);
        UUID assigned = row.getObject("person_id", UUID.class);
        return new FollowUp(
                new VisitId(row.getObject("id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                household == null ? null : new HouseholdId(household),
                row.getString("topic"),
                row.getObject("day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                new AccountId(row.getObject("logged_by", UUID.class)),
                assigned == null ? null : new PersonId(assigned));
    }
}
