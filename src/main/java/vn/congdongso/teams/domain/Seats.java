package vn.congdongso.teams.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitId;

/** All seats in bodies, each with its days and the decision that made it. */
@Repository
class Seats {

    static final String LEADERS_OF_GROUP_TEAMS = "LEADERS_OF_GROUP_TEAMS";
    static final String OFFICE_BELOW = "OFFICE_BELOW";

    private static final String SEAT = """
            SELECT s.body_id, b.name AS body_name, b.unit_id, s.no, s.role, s.invited, s.person_id, s.office_id, s.rule_office, s.shown, s.decision_id
            FROM teams.seat s
            JOIN teams.body_version b ON b.body_id = s.body_id AND b.valid @> CAST(:day AS date)
            """;

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A seat as kept; it names a person, an office, or (neither) many by a rule: all leaders of the group teams, or
     * whoever holds an office of that title in the units right below.
     */
    record Seat(
            BodyId body,
            String bodyName,
            UnitId unit,
            int no,
            SeatRole role,
            boolean invited,
            @Nullable PersonId person,
            @Nullable OfficeId office,
            @Nullable String officeBelow,
            String shown,
            DocumentId decision) {

        boolean byRule() {
            return person == null && office == null;
        }

        /** The same seat as one of those whom its rule brings has it. */
        Seat heldBy(OfficeId other) {
            return new Seat(body, bodyName, unit, no, role, invited, null, other, null, shown, decision);
        }

        @Nullable
        String rule() {
            if (!byRule()) {
                return null;
            }
            return officeBelow == null ? LEADERS_OF_GROUP_TEAMS : OFFICE_BELOW;
        }
    }

    List<Seat> ofBody(BodyId body, LocalDate day) {
        return jdbc.sql(SEAT + "WHERE s.body_id = :body AND s.valid @> CAST(:day AS date) ORDER BY s.no")
                .param("body", body.value())
                .param("day", day)
                .query(Seats::seat)
                .list();
    }

    /** Leaders' seats of the teams that work in exactly these units or serve them, in the order of the units. */
    List<Seat> leadersIn(UUID[] units, LocalDate day) {
        return jdbc.sql(SEAT + """
                        JOIN LATERAL (
                            SELECT min(ground.rank) AS rank
                            FROM unnest(:units) WITH ORDINALITY AS ground (unit_id, rank)
                            WHERE ground.unit_id = b.unit_id
                               OR ground.unit_id IN (SELECT a.unit_id FROM teams.body_area a
                                                     WHERE a.body_id = b.body_id AND a.valid @> CAST(:day AS date))
                        ) place ON place.rank IS NOT NULL
                        WHERE (b.unit_id = ANY(:units)
                               OR b.body_id IN (SELECT a.body_id FROM teams.body_area a
                                                WHERE a.unit_id = ANY(:units) AND a.valid @> CAST(:day AS date)))
                          AND b.kind = 'COMMUNITY_TEAM' AND s.role = 'LEADER' AND s.rule IS NULL
                          AND s.valid @> CAST(:day AS date)
                        ORDER BY place.rank, b.name COLLATE public.vi_natural
                        """)
                .param("units", units)
                .param("day", day)
                .query(Seats::seat)
                .list();
    }

    /** Everyone's seat ends: the last day is the one before. */
    void endAll(BodyId body, LocalDate firstDayWithout, DocumentId decision) {
        jdbc.sql("""
                        UPDATE teams.seat SET valid = daterange(lower(valid), :day), ended_by = :decision
                        WHERE body_id = :body AND valid @> CAST(:day AS date)
                        """)
                .param("body", body.value())
                .param("day", firstDayWithout)
                .param("decision", decision.value())
                .update();
    }

    /** The seat lasts as long as the body is known to. */
    void add(Seat seat, LocalDate from) {
        jdbc.sql("""
                        INSERT INTO teams.seat (seat_id, valid, body_id, no, role, invited, person_id, office_id, rule,
                                                rule_office, shown, decision_id)
                        SELECT :id, daterange(:from, upper(b.valid)), b.body_id, :no, :role, :invited, :person, :office,
                               :rule, :below, :shown, :decision
                        FROM teams.body_version b WHERE b.body_id = :body AND b.valid @> CAST(:from AS date)
                        """)
                .param("id", Uuid7.next())
                .param("from", from)
                .param("body", seat.body().value())
                .param("no", seat.no())
                .param("role", seat.role().name())
                .param("invited", seat.invited())
                .param("person", seat.person() == null ? null : seat.person().value(), Types.OTHER)
                .param("office", seat.office() == null ? null : seat.office().value(), Types.OTHER)
                .param("rule", seat.rule())
                .param("below", seat.officeBelow())
                .param("shown", seat.shown())
                .param("decision", seat.decision().value())
                .update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID office = row.getObject("office_id", UUID.class);
        return new Seat(
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getString("body_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("no"),
                SeatRole.valueOf(row.getString("role")),
                row.getBoolean("invited"),
                person == null ? null : new PersonId(person),
                office == null ? null : new OfficeId(office),
                row.getString("rule_office"),
                row.getString("shown"),
                new DocumentId(row.getObject("decision_id", UUID.class)));
    }
}
