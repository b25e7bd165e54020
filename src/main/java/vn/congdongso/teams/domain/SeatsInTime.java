package vn.congdongso.teams.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Validity;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.SeatHeld;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitId;

/** Seats seen from those who have them: a person's through time, an office's on a day. */
@Repository
class SeatsInTime {

    private final JdbcClient jdbc;
    private final People people;

    SeatsInTime(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** By name, and by each office on the days on which the person held it; the latest first. */
    List<SeatHeld> ofPerson(PersonId person) {
        List<Holding> held = people.holdingsOf(person);
        return jdbc.sql("""
                        WITH mine AS (
                            SELECT s.body_id, s.role, s.invited, s.office_id, s.decision_id, s.valid
                            FROM teams.seat s WHERE s.person_id = :person
                            UNION ALL
                            SELECT s.body_id, s.role, s.invited, s.office_id, s.decision_id, s.valid * held.days
                            FROM (SELECT o.office_id, daterange(CAST(o.since AS date), CAST(nullif(o.until, '') AS date)) AS days
                                  FROM unnest(:offices, :since, :until) AS o (office_id, since, until)) held
                            JOIN teams.seat s ON s.office_id = held.office_id AND s.valid && held.days
                        )
                        SELECT mine.*, lower(mine.valid) AS first_day, upper(mine.valid) AS end_day, b.name, b.unit_id
                        FROM mine
                        JOIN teams.body_version b ON b.body_id = mine.body_id AND b.valid @> lower(mine.valid)
                        ORDER BY lower(mine.valid) DESC, b.name COLLATE public.vi_natural
                        """)
                .param("person", person.value())
                .param("offices", array(held, holding -> holding.office().value()))
                .param("since", texts(held, holding -> holding.valid().from().toString()))
                .param(
                        "until",
                        texts(
                                held,
                                holding -> holding.valid()
                                        .end()
                                        .map(LocalDate::toString)
                                        .orElse("")))
                .query(SeatsInTime::seat)
                .list();
    }

    /** By the office itself, and where a rule names all offices of its title in the units below. */
    List<SeatHeld> ofOffices(Collection<OfficeId> asked, LocalDate day) {
        List<Office> offices = List.copyOf(people.offices(asked).values());
        return jdbc.sql("""
                        WITH asked AS (
                            SELECT * FROM unnest(:offices, :units, :titles) AS o (office_id, unit_id, title)
                        ), taken AS (
                            SELECT s.body_id, s.role, s.invited, s.office_id, s.decision_id, s.valid
                            FROM teams.seat s
                            WHERE s.office_id = ANY(:offices) AND s.valid @> CAST(:day AS date)
                            UNION
                            SELECT s.body_id, s.role, s.invited, asked.office_id, s.decision_id, s.valid
                            FROM asked
                            JOIN LATERAL units.line_of(asked.unit_id, CAST(:day AS date)) line
                                 ON line.place_id = asked.unit_id
                            JOIN teams.body_version above ON above.unit_id = line.whole_id
                                 AND above.valid @> CAST(:day AS date)
                            JOIN teams.seat s ON s.body_id = above.body_id AND s.rule = 'OFFICE_BELOW'
                                 AND s.valid @> CAST(:day AS date)
                            WHERE starts_with(public.vi_key(asked.title), public.vi_key(s.rule_office))
                        )
                        SELECT taken.*, lower(taken.valid) AS first_day, upper(taken.valid) AS end_day, b.name, b.unit_id
                        FROM taken
                        JOIN teams.body_version b ON b.body_id = taken.body_id AND b.valid @> CAST(:day AS date)
                        ORDER BY b.name COLLATE public.vi_natural, taken.body_id
                        """)
                .param("offices", array(offices, office -> office.id().value()))
                .param("units", array(offices, office -> office.unit().value()))
                .param("titles", texts(offices, Office::title))
                .param("day", day)
                .query(SeatsInTime::seat)
                .list();
    }

    private static <T> UUID[] array(List<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static SeatHeld seat(ResultSet row, int number) throws SQLException {
        UUID office = row.getObject("office_id", UUID.class);
        return new SeatHeld(
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                SeatRole.valueOf(row.getString("role")),
                row.getBoolean("invited"),
                office == null ? null : new OfficeId(office),
                new Validity(row.getObject("first_day", LocalDate.class), row.getObject("end_day", LocalDate.class)),
                new DocumentId(row.getObject("decision_id", UUID.class)));
    }
}
