package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;

/** All bodies, as decisions begin and change them. */
@Repository
class Bodies {

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Versions in those units that hold on the day or later. */
    List<BodySummary> inUnitsFrom(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(BodyRows.VERSION + """
                        WHERE b.unit_id = ANY(:units) AND (upper_inf(b.valid) OR upper(b.valid) > :day)
                        ORDER BY lower(b.valid)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(BodyRows::summary)
                .list();
    }

    Map<BodyId, BodySummary> on(Collection<BodyId> bodies, LocalDate day) {
        return jdbc
                .sql(BodyRows.VERSION + "WHERE b.body_id = ANY(:bodies) AND b.valid @> CAST(:day AS date)")
                .param("bodies", ids(bodies))
                .param("day", day)
                .query(BodyRows::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(BodySummary::id, Function.identity()));
    }

    /** The first day of the latest version or seat of each body. */
    Map<BodyId, LocalDate> lastChanges(Collection<BodyId> bodies) {
        record Last(BodyId body, LocalDate day) {}
        return jdbc
                .sql("""
                        SELECT body_id, max(began) AS day
                        FROM (SELECT body_id, lower(valid) AS began FROM teams.body_version WHERE body_id = ANY(:bodies)
                              UNION ALL
                              SELECT body_id, lower(valid) FROM teams.seat WHERE body_id = ANY(:bodies)) changes
                        GROUP BY body_id
                        """)
                .param("bodies", ids(bodies))
                .query((row, number) -> new Last(
                        new BodyId(row.getObject("body_id", UUID.class)), row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Last::body, Last::day));
    }

    BodyId establish(BodyDraft draft, UnitId unit, LocalDate from, DocumentId decision) {
        BodyId body = new BodyId(Uuid7.next());
        jdbc.sql("INSERT INTO teams.body (id) VALUES (:id)")
                .param("id", body.value())
                .update();
        addVersion(body, draft, unit, from, decision);
        return body;
    }

    /** The body goes on in another form. */
    void change(BodyId body, BodyDraft draft, UnitId unit, LocalDate from, DocumentId decision) {
        jdbc.sql("""
                        UPDATE teams.body_version SET valid = daterange(lower(valid), :from)
                        WHERE body_id = :body AND valid @> CAST(:from AS date)
                        """).param("body", body.value()).param("from", from).update();
        addVersion(body, draft, unit, from, decision);
    }

    private void addVersion(BodyId body, BodyDraft draft, UnitId unit, LocalDate from, DocumentId decision) {
        jdbc.sql("""
                        INSERT INTO teams.body_version (body_id, valid, unit_id, kind, name, established_by)
                        VALUES (:body, daterange(:from, NULL), :unit, :kind, :name, :decision)
                        """)
                .param("body", body.value())
                .param("from", from)
                .param("unit", unit.value())
                .param("kind", draft.kind().name())
                .param("name", draft.name())
                .param("decision", decision.value())
                .update();
    }

    private static UUID[] ids(Collection<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(UUID[]::new);
    }
}
