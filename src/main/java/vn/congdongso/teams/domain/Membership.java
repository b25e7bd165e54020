package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.people.Office;
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
        List<Office> held =
                List.copyOf(people.offices(people.officesOf(person, day)).values());
        return jdbc.sql("""
                        WITH mine AS (
                            SELECT * FROM unnest(:offices, :officeUnits, :officeTitles) AS o (office_id, unit_id, title)
                        ), own AS (
                            SELECT b.body_id, b.unit_id, b.kind, s.role
                            FROM (SELECT body_id, role, valid FROM teams.seat WHERE person_id = :person
                                  UNION ALL
                                  SELECT body_id, role, valid FROM mine JOIN teams.seat USING (office_id)) s
                            JOIN teams.body_version b ON b.body_id = s.body_id AND b.valid @> CAST(:day AS date)
                            WHERE s.valid @> CAST(:day AS date)
                        ), by_rule AS (
                            SELECT above.body_id, above.unit_id, s.role
                            FROM own
                            CROSS JOIN LATERAL (
                                SELECT own.unit_id AS ground
                                UNION
                                SELECT a.unit_id FROM teams.body_area a
                                WHERE a.body_id = own.body_id AND a.valid @> CAST(:day AS date)) served
                            CROSS JOIN LATERAL units.line_of(served.ground, CAST(:day AS date)) line
                            JOIN teams.body_version above ON above.unit_id = line.place_id
                                 AND above.unit_id <> served.ground AND above.body_id <> own.body_id
                                 AND above.valid @> CAST(:day AS date)
                            JOIN teams.seat s ON s.body_id = above.body_id AND s.rule = 'LEADERS_OF_GROUP_TEAMS'
                                 AND s.valid @> CAST(:day AS date)
                            WHERE own.role = 'LEADER' AND own.kind = 'COMMUNITY_TEAM'
                        ), by_office AS (
                            SELECT above.body_id, above.unit_id, s.role
                            FROM mine
                            JOIN LATERAL units.line_of(mine.unit_id, CAST(:day AS date)) line
                                 ON line.place_id = mine.unit_id
                            JOIN teams.body_version above ON above.unit_id = line.whole_id
                                 AND above.valid @> CAST(:day AS date)
                            JOIN teams.seat s ON s.body_id = above.body_id AND s.rule = 'OFFICE_BELOW'
                                 AND s.valid @> CAST(:day AS date)
                            WHERE starts_with(public.vi_key(mine.title), public.vi_key(s.rule_office))
                        )
                        SELECT DISTINCT body_id, unit_id, role,
                               array_position(ARRAY['LEADER', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER'], role) AS rank
                        FROM (SELECT body_id, unit_id, role FROM own
                              UNION ALL
                              SELECT body_id, unit_id, role FROM by_rule
                              UNION ALL
                              SELECT body_id, unit_id, role FROM by_office) seats
                        ORDER BY rank, body_id
                        """)
                .param("person", person.value())
                .param("offices", array(held, office -> office.id().value()))
                .param("officeUnits", array(held, office -> office.unit().value()))
                .param("officeTitles", held.stream().map(Office::title).toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> new Held(
                        new BodyId(row.getObject("body_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        SeatRole.valueOf(row.getString("role"))))
                .list();
    }

    private static UUID[] array(List<Office> offices, Function<Office, UUID> id) {
        return offices.stream().map(id).toArray(UUID[]::new);
    }
}
