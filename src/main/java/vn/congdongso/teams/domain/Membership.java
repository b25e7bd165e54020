package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitId;

/** Which seats a person has on a day: by name, by an office held that day, or by a rule that names them. */
@Repository
class Membership {

    private final JdbcClient jdbc;
    private final People people;

    Membership(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    record Held(BodyId body, UnitId unit, SeatRole role) {}

    /** Highest role first; whoever leads a village's team also sits where "all leaders of the group teams" do. */
    List<Held> seatsOf(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        WITH own AS (
                            SELECT b.body_id, b.unit_id, b.kind, s.role
                            FROM teams.seat s
                            JOIN teams.body_version b ON b.body_id = s.body_id AND b.valid @> CAST(:day AS date)
                            WHERE (s.person_id = :person OR s.office_id = ANY(:offices))
                              AND s.valid @> CAST(:day AS date)
                        ), by_rule AS (
                            SELECT above.body_id, above.unit_id, s.role
                            FROM own
                            CROSS JOIN LATERAL units.line_of(own.unit_id, CAST(:day AS date)) line
                            JOIN teams.body_version above ON above.unit_id = line.place_id
                                 AND above.unit_id <> own.unit_id AND above.valid @> CAST(:day AS date)
                            JOIN teams.seat s ON s.body_id = above.body_id AND s.rule = 'LEADERS_OF_GROUP_TEAMS'
                                 AND s.valid @> CAST(:day AS date)
                            WHERE own.role = 'LEADER' AND own.kind = 'COMMUNITY_TEAM'
                        )
                        SELECT DISTINCT body_id, unit_id, role,
                               array_position(ARRAY['LEADER', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER'], role) AS rank
                        FROM (SELECT body_id, unit_id, role FROM own
                              UNION ALL
                              SELECT body_id, unit_id, role FROM by_rule) seats
                        ORDER BY rank, body_id
                        """)
                .param("person", person.value())
                .param(
                        "offices",
                        people.officesOf(person, day).stream()
                                .map(OfficeId::value)
                                .toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Held(
                        new BodyId(row.getObject("body_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        SeatRole.valueOf(row.getString("role"))))
                .list();
    }
}
