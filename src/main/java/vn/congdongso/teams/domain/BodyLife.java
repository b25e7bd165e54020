package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.SeatRole;

/** What became of a body and of its members from its first day on. */
@Repository
public class BodyLife {

    /**
     * Somebody's place in the body on a day.
     *
     * @param person absent while the office has no holder, and for a rule that brings many
     * @param decision by which the seat exists
     */
    public record Sitting(
            int no,
            SeatRole role,
            boolean invited,
            @Nullable PersonId person,
            String name,
            String position,
            DocumentId decision) {}

    /**
     * A day on which something changed.
     *
     * @param decision by which; absent where an office changed hands
     * @param name what the body is called from then on; empty once it has ended
     * @param came who is in it that day and was not the day before, with their roles
     * @param went who is not any more
     * @param changed who has another role
     */
    public record Moment(
            LocalDate day,
            @Nullable DocumentId decision,
            String name,
            List<Face> came,
            List<Face> went,
            List<Face> changed) {}

    public record Face(String name, String position, SeatRole role) {

        public String shown() {
            return name.isEmpty() ? position : name;
        }
    }

    private final JdbcClient jdbc;
    private final SeatedPeople seated;

    BodyLife(JdbcClient jdbc, SeatedPeople seated) {
        this.jdbc = jdbc;
        this.seated = seated;
    }

    /** Who was in the body on the day, in which role, by which decision. */
    public List<Sitting> on(BodyId body, LocalDate day) {
        return jdbc.sql("""
                        SELECT s.no, s.role, s.invited, p.person_id, coalesce(p.full_name, '') AS name, s.shown,
                               s.decision_id
                        FROM teams.seat s
                        LEFT JOIN LATERAL people.sitting(s.person_id, s.office_id, CAST(:day AS date)) p ON true
                        WHERE s.body_id = :body AND s.valid @> CAST(:day AS date)
                        ORDER BY s.no
                        """)
                .param("body", body.value())
                .param("day", day)
                .query((row, number) -> new Sitting(
                        row.getInt("no"),
                        SeatRole.valueOf(row.getString("role")),
                        row.getBoolean("invited"),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new)
                                .orElse(null),
                        row.getString("name"),
                        row.getString("shown"),
                        new DocumentId(row.getObject("decision_id", UUID.class))))
                .list();
    }

    public long countMoments(BodyId body, LocalDate until) {
        return days(body, until).size();
    }

    /** Latest first. */
    public List<Moment> moments(BodyId body, LocalDate until, long offset, int size) {
        return days(body, until).stream()
                .skip(offset)
                .limit(size)
                .map(change -> moment(body, change))
                .toList();
    }

    private record Change(LocalDate day, @Nullable DocumentId decision, String name) {}

    private List<Change> days(BodyId body, LocalDate until) {
        return jdbc.sql("""
                        WITH changes AS (
                            SELECT lower(valid) AS day, established_by AS decision FROM teams.body_version
                            WHERE body_id = :body
                            UNION ALL
                            SELECT upper(valid), ended_by FROM teams.body_version
                            WHERE body_id = :body AND NOT upper_inf(valid)
                            UNION ALL
                            SELECT lower(valid), decision_id FROM teams.seat WHERE body_id = :body
                            UNION ALL
                            SELECT held.day, NULL
                            FROM teams.seat s CROSS JOIN LATERAL people.holding_days(s.office_id) AS held (day)
                            WHERE s.body_id = :body AND s.office_id IS NOT NULL AND s.valid @> held.day
                        )
                        SELECT c.day, (array_agg(c.decision) FILTER (WHERE c.decision IS NOT NULL))[1] AS decision,
                               coalesce((SELECT v.name FROM teams.body_version v
                                         WHERE v.body_id = :body AND v.valid @> c.day), '') AS name
                        FROM changes c
                        WHERE c.day <= CAST(:until AS date)
                        GROUP BY c.day
                        ORDER BY c.day DESC
                        """)
                .param("body", body.value())
                .param("until", until)
                .query((row, number) -> new Change(
                        row.getObject("day", LocalDate.class),
                        Optional.ofNullable(row.getObject("decision", UUID.class))
                                .map(DocumentId::new)
                                .orElse(null),
                        row.getString("name")))
                .list();
    }

    private Moment moment(BodyId body, Change change) {
        List<Member> before = members(body, change.day().minusDays(1));
        List<Member> after = members(body, change.day());
        List<Face> came = new ArrayList<>();
        List<Face> changed = new ArrayList<>();
        for (Member member : after) {
            Optional<Member> had = same(before, member);
            if (had.isEmpty()) {
                came.add(face(member));
            } else if (had.get().role() != member.role()) {
                changed.add(face(member));
            }
        }
        List<Face> went = before.stream()
                .filter(member -> same(after, member).isEmpty())
                .map(BodyLife::face)
                .toList();
        return new Moment(change.day(), change.decision(), change.name(), came, went, changed);
    }

    private List<Member> members(BodyId body, LocalDate day) {
        return seated.of(body, day).stream().map(SeatedPeople.Seated::member).toList();
    }

    private static Optional<Member> same(List<Member> members, Member wanted) {
        return members.stream()
                .filter(member -> wanted.person() != null
                        ? wanted.person().equals(member.person())
                        : member.person() == null && Objects.equals(member.position(), wanted.position()))
                .findFirst();
    }

    private static Face face(Member member) {
        return new Face(member.name(), member.position(), member.role());
    }
}
