package vn.congdongso.units.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

@Repository
class JdbcUnitHistory implements UnitHistory {

    /** Every version that begins or ends within the days, of all units there are. */
    private static final String VERSIONS_OF_ALL = """
            WITH lines AS MATERIALIZED (
                SELECT v.unit_id, lower(v.valid) AS first_day, upper(v.valid) AS end_day, v.path, v.level, v.parent_id,
                       v.type_name, v.name, v.mark, v.code, v.legal_basis, v.end_basis
                FROM units.unit_version v
                WHERE lower(v.valid) BETWEEN :from AND :to OR upper(v.valid) BETWEEN :from AND :to
            )
            """;

    /** The same of the units that lie or lay in the paths. */
    private static final String VERSIONS_WITHIN = """
            WITH mine AS MATERIALIZED (
                SELECT DISTINCT v.unit_id
                FROM unnest(CAST(:paths AS ltree[])) AS ground (path)
                CROSS JOIN LATERAL (SELECT v.unit_id FROM units.unit_version v
                                    WHERE v.path <@ ground.path OFFSET 0) v
            ), lines AS MATERIALIZED (
                SELECT v.*
                FROM mine m
                CROSS JOIN LATERAL (
                    SELECT v.unit_id, lower(v.valid) AS first_day, upper(v.valid) AS end_day, v.path, v.level, v.parent_id,
                           v.type_name, v.name, v.mark, v.code, v.legal_basis, v.end_basis
                    FROM units.unit_version v
                    WHERE v.unit_id = m.unit_id
                      AND (lower(v.valid) BETWEEN :from AND :to OR upper(v.valid) BETWEEN :from AND :to)
                    OFFSET 0) v
            )
            """;

    /** One row for each unit and day: the version that ended then beside the one that began. */
    private static final String EVENTS = """
            , events AS (
                SELECT coalesce(a.unit_id, b.unit_id) AS unit_id, coalesce(a.first_day, b.end_day) AS day,
                       coalesce(a.level, b.level) AS level, coalesce(a.name, b.name) AS name,
                       b.first_day AS before_from, a.first_day AS after_from,
                       CASE WHEN a.unit_id IS NULL THEN coalesce(b.end_basis, b.legal_basis) ELSE a.legal_basis END AS basis,
                       CASE WHEN b.unit_id IS NULL THEN 'BEGUN'
                            WHEN a.unit_id IS NULL THEN 'ENDED'
                            WHEN a.parent_id IS DISTINCT FROM b.parent_id THEN 'MOVED'
                            WHEN a.type_name <> b.type_name THEN 'RETYPED'
                            WHEN a.name <> b.name OR a.mark IS DISTINCT FROM b.mark THEN 'RENAMED'
                            WHEN a.code IS DISTINCT FROM b.code THEN 'RECODED' END AS kind
                FROM (SELECT * FROM lines WHERE end_day BETWEEN :from AND :to) b
                FULL JOIN (SELECT * FROM lines WHERE first_day BETWEEN :from AND :to) a
                    ON a.unit_id = b.unit_id AND a.first_day = b.end_day
                WHERE a.path <@ CAST(:paths AS ltree[]) OR b.path <@ CAST(:paths AS ltree[])
            )
            """;

    private final JdbcClient jdbc;
    private final UnitHistoryGround ground;

    JdbcUnitHistory(JdbcClient jdbc, UnitHistoryGround ground) {
        this.jdbc = jdbc;
        this.ground = ground;
    }

    @Override
    public List<Version> versions(UnitId unit) {
        List<Version> stored = jdbc.sql("WITH version AS (" + JdbcUnits.VERSION + """
                        WHERE v.unit_id = :unit)
                        SELECT version.*, v.legal_basis, v.end_basis
                        FROM version
                        JOIN units.unit_version v ON v.unit_id = version.unit_id AND lower(v.valid) = version.valid_from
                        ORDER BY version.valid_from
                        """)
                .param("unit", unit.value())
                .query(JdbcUnitHistory::version)
                .list();
        List<Version> seen = new ArrayList<>();
        for (Version version : stored) {
            if (!seen.isEmpty() && carries(seen.getLast().unit(), version.unit())) {
                seen.add(joined(seen.removeLast(), version));
            } else {
                seen.add(version);
            }
        }
        return List.copyOf(seen);
    }

    /** Whether nothing changed but the line above the unit. */
    private static boolean carries(UnitSummary before, UnitSummary after) {
        return after.valid().from().equals(before.valid().until())
                && after.typeName().equals(before.typeName())
                && after.name().equals(before.name())
                && Objects.equals(after.mark(), before.mark())
                && Objects.equals(after.code(), before.code())
                && Objects.equals(after.parent(), before.parent());
    }

    private static Version joined(Version first, Version last) {
        UnitSummary unit = last.unit();
        Validity both = new Validity(first.unit().valid().from(), unit.valid().until());
        UnitSummary spanning = new UnitSummary(
                unit.id(),
                unit.level(),
                unit.typeName(),
                unit.name(),
                unit.mark(),
                unit.code(),
                unit.parent(),
                unit.path(),
                unit.province(),
                unit.datelineName(),
                both);
        return new Version(spanning, first.legalBasis(), last.endBasis());
    }

    @Override
    public List<LineageLink> lineage(UnitId unit) {
        return jdbc.sql("""
                        SELECT l.predecessor_id, l.successor_id, l.day, l.relation, l.share, l.legal_basis
                        FROM units.lineage l
                        WHERE (l.predecessor_id = :unit OR l.successor_id = :unit) AND l.predecessor_id <> l.successor_id
                        ORDER BY l.day, l.predecessor_id, l.successor_id
                        """)
                .param("unit", unit.value())
                .query((row, number) -> new LineageLink(
                        new UnitId(row.getObject("predecessor_id", UUID.class)),
                        new UnitId(row.getObject("successor_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        LineageLink.Relation.valueOf(row.getString("relation")),
                        row.getBigDecimal("share"),
                        row.getString("legal_basis")))
                .list();
    }

    @Override
    public List<UnitSummary> whereNow(UnitId unit, LocalDate day) {
        return whereNow(List.of(unit), day).getOrDefault(unit, List.of());
    }

    @Override
    public Map<UnitId, List<UnitSummary>> whereNow(Collection<UnitId> units, LocalDate day) {
        return ground.of(units, day);
    }

    private record Happened(
            UnitId unit,
            Kind kind,
            LocalDate day,
            @Nullable LocalDate beforeFrom,
            @Nullable LocalDate afterFrom,
            String legalBasis) {}

    @Override
    public List<Event> changes(UnitId within, LocalDate from, LocalDate to, long offset, int limit) {
        List<Happened> page = events(within, from, to, """
                        SELECT e.* FROM events e
                        WHERE e.kind IS NOT NULL
                        ORDER BY e.day DESC,
                                 array_position(ARRAY['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], e.level),
                                 e.name COLLATE public.vi_natural, e.unit_id
                        LIMIT :limit OFFSET :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcUnitHistory::happened)
                .list();
        Map<Face, UnitSummary> faces =
                faces(page.stream().map(Happened::unit).distinct().toList());
        return page.stream()
                .map(event -> new Event(
                        event.kind(),
                        event.day(),
                        event.beforeFrom() == null ? null : faces.get(new Face(event.unit(), event.beforeFrom())),
                        event.afterFrom() == null ? null : faces.get(new Face(event.unit(), event.afterFrom())),
                        event.legalBasis()))
                .toList();
    }

    @Override
    public long countChanges(UnitId within, LocalDate from, LocalDate to) {
        return events(within, from, to, "SELECT count(*) FROM events e WHERE e.kind IS NOT NULL")
                .query(Rows.COUNT)
                .single();
    }

    private record Place(boolean nation, String path) {}

    private JdbcClient.StatementSpec events(UnitId within, LocalDate from, LocalDate to, String question) {
        List<Place> places = jdbc.sql("""
                        SELECT DISTINCT v.level = 'NATION' AS nation, v.path::text AS path
                        FROM units.unit_version v
                        WHERE v.unit_id = :within
                        """)
                .param("within", within.value())
                .query((row, number) -> new Place(row.getBoolean("nation"), row.getString("path")))
                .list();
        String versions = places.stream().anyMatch(Place::nation) ? VERSIONS_OF_ALL : VERSIONS_WITHIN;
        return jdbc.sql(versions + EVENTS + question)
                .param("paths", places.stream().map(Place::path).toArray(String[]::new))
                .param("from", from)
                .param("to", to);
    }

    private record Face(UnitId unit, LocalDate from) {}

    private Map<Face, UnitSummary> faces(Collection<UnitId> units) {
        Map<Face, UnitSummary> faces = new HashMap<>();
        jdbc.sql(JdbcUnits.VERSION + "WHERE v.unit_id = ANY (:units)")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(JdbcUnits::summary)
                .list()
                .forEach(unit -> faces.put(new Face(unit.id(), unit.valid().from()), unit));
        return faces;
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(JdbcUnits.summary(row, number), row.getString("legal_basis"), row.getString("end_basis"));
    }

    private static Happened happened(ResultSet row, int number) throws SQLException {
        return new Happened(
                new UnitId(row.getObject("unit_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("before_from", LocalDate.class),
                row.getObject("after_from", LocalDate.class),
                row.getString("basis"));
    }
}
