package vn.congdongso.teams.domain;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.domain.BodyDraft.Scope;
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

    /** The day of the latest change of each body: the first of a version or a seat, or the first without it. */
    Map<BodyId, LocalDate> lastChanges(Collection<BodyId> bodies) {
        record Last(BodyId body, LocalDate day) {}
        return jdbc
                .sql("""
                        SELECT body_id, max(began) AS day
                        FROM (SELECT body_id, lower(valid) AS began FROM teams.body_version WHERE body_id = ANY(:bodies)
                              UNION ALL
                              SELECT body_id, upper(valid) FROM teams.body_version
                              WHERE body_id = ANY(:bodies) AND NOT upper_inf(valid)
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

    /** Whether the standing version says of the body what the draft says; the villages that it serves are apart. */
    boolean isAs(BodySummary standing, BodyDraft draft) {
        Scope scope = scope(standing.id(), standing.valid().from());
        return standing.name().equals(draft.name())
                && standing.kind() == draft.kind()
                && standing.unit().equals(draft.unit())
                && scope.functions().equals(draft.scope().functions())
                && Objects.equals(scope.parent(), draft.scope().parent());
    }

    /** What the body serves and stands under on a day on which it exists. */
    Scope scope(BodyId body, LocalDate day) {
        return jdbc.sql("""
                        SELECT b.functions, b.parent_id,
                               ARRAY(SELECT a.unit_id FROM teams.body_area a
                                     WHERE a.body_id = b.body_id AND a.valid @> CAST(:day AS date)
                                     ORDER BY a.unit_id) AS villages
                        FROM teams.body_version b
                        WHERE b.body_id = :body AND b.valid @> CAST(:day AS date)
                        """)
                .param("body", body.value())
                .param("day", day)
                .query((row, number) -> {
                    UUID parent = row.getObject("parent_id", UUID.class);
                    return new Scope(
                            List.of((String[]) row.getArray("functions").getArray()),
                            Arrays.stream((UUID[]) row.getArray("villages").getArray())
                                    .map(UnitId::new)
                                    .toList(),
                            parent == null ? null : new BodyId(parent));
                })
                .single();
    }

    /** The body goes on in another form. */
    void change(BodyId body, BodyDraft draft, UnitId unit, LocalDate from, DocumentId decision) {
        endVersion(body, from, decision);
        addVersion(body, draft, unit, from, decision);
    }

    /** The last day of the body's version is the one before. Seats, villages and texts must have ended by then. */
    void endVersion(BodyId body, LocalDate firstDayWithout, DocumentId decision) {
        end("teams.body_version", body, firstDayWithout, decision);
    }

    /** The villages that it serves and its texts end, to be given anew. */
    void endContents(BodyId body, LocalDate firstDayWithout, DocumentId decision) {
        end("teams.body_area", body, firstDayWithout, decision);
        end("teams.body_texts", body, firstDayWithout, decision);
    }

    private void end(String table, BodyId body, LocalDate firstDayWithout, DocumentId decision) {
        jdbc.sql("UPDATE " + table + """
                         SET valid = daterange(lower(valid), :day), ended_by = :decision
                        WHERE body_id = :body AND valid @> CAST(:day AS date)
                        """)
                .param("body", body.value())
                .param("day", firstDayWithout)
                .param("decision", decision.value())
                .update();
    }

    private void addVersion(BodyId body, BodyDraft draft, UnitId unit, LocalDate from, DocumentId decision) {
        BodyId parent = draft.scope().parent();
        jdbc.sql("""
                        INSERT INTO teams.body_version (body_id, valid, unit_id, kind, name, functions, parent_id,
                                                        established_by)
                        VALUES (:body, daterange(:from, NULL), :unit, :kind, :name, :functions, :parent, :decision)
                        """)
                .param("body", body.value())
                .param("from", from)
                .param("unit", unit.value())
                .param("kind", draft.kind().name())
                .param("name", draft.name())
                .param("functions", draft.scope().functions().toArray(String[]::new))
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("decision", decision.value())
                .update();
    }

    void addContents(BodyId body, BodyDraft draft, Texts texts, LocalDate from, DocumentId decision) {
        for (UnitId village : draft.scope().villages()) {
            jdbc.sql("""
                            INSERT INTO teams.body_area (body_id, unit_id, valid, begun_by)
                            VALUES (:body, :unit, daterange(:from, NULL), :decision)
                            """)
                    .param("body", body.value())
                    .param("unit", village.value())
                    .param("from", from)
                    .param("decision", decision.value())
                    .update();
        }
        if (!texts.empty()) {
            jdbc.sql("""
                            INSERT INTO teams.body_texts (body_id, valid, working_rules, duties, responsibilities, begun_by)
                            VALUES (:body, daterange(:from, NULL), :rules, :duties, :responsibilities, :decision)
                            """)
                    .param("body", body.value())
                    .param("from", from)
                    .param("rules", texts.workingRules())
                    .param("duties", texts.duties())
                    .param("responsibilities", texts.responsibilities())
                    .param("decision", decision.value())
                    .update();
        }
    }

    void succeed(BodyId predecessor, BodyId successor, LocalDate day, DocumentId decision) {
        jdbc.sql("""
                        INSERT INTO teams.succession (predecessor_id, successor_id, day, decision_id)
                        VALUES (:predecessor, :successor, :day, :decision)
                        """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("day", day)
                .param("decision", decision.value())
                .update();
    }

    private static UUID[] ids(Collection<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(UUID[]::new);
    }
}
