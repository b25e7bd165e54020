package vn.congdongso.units.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/** Reads what a reorganisation touches, and writes down what came of it, all units in one statement each. */
@Repository
class VersionRows {

    private static final int BULK = 1_000;

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Node> affected, Landscape landscape, Reorganisation reorganisation) {
        makeIdentities(affected.stream().filter(Node::fresh).toList());
        Places places = new Places(landscape, labels(affected));
        close(affected.stream().filter(node -> !node.fresh()).toList(), reorganisation);
        open(affected.stream().filter(node -> node.alive).toList(), places, reorganisation);
        link(landscape.lineage(), reorganisation);
        if (affected.size() > BULK) {
            // the planner must not go on believing in the few rows that were there before
            jdbc.sql("ANALYZE units.unit, units.unit_version, units.lineage").update();
        }
    }

    private record Named(String path, @Nullable UUID parent) {

        boolean liesIn(Set<String> paths) {
            for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
                if (paths.contains(path.substring(0, dot))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What lies in the units that are named, beside them, and above them. */
    List<UnitSummary> load(Mentioned mentioned, LocalDate day) {
        List<Named> tops = tops(mentioned, day);
        Set<UUID> parents = new HashSet<>(mentioned.parents());
        tops.stream().map(Named::parent).filter(Objects::nonNull).forEach(parents::add);
        return jdbc.sql("""
                        WITH wanted AS (
                            SELECT d.unit_id FROM unnest(CAST(:paths AS ltree[])) AS n (path)
                            CROSS JOIN LATERAL (SELECT v.unit_id FROM units.unit_version v
                                                WHERE v.path <@ n.path AND v.valid @> CAST(:day AS date) OFFSET 0) d
                            UNION
                            SELECT v.unit_id FROM units.unit_version v
                            WHERE v.parent_id = ANY (:parents) AND v.valid @> CAST(:day AS date)
                            UNION
                            SELECT u.id
                            FROM (SELECT v.path FROM units.unit_version v
                                  WHERE v.unit_id = ANY (:parents) AND v.valid @> CAST(:day AS date)) n
                            JOIN units.unit u ON u.no = ANY (string_to_array(n.path::text, '.')::bigint[])
                        )
                        """ + JdbcUnits.VERSION + """
                        JOIN wanted w ON w.unit_id = v.unit_id
                        WHERE v.valid @> CAST(:day AS date)
                        """)
                .param("paths", column(tops, Named::path, String[]::new))
                .param("parents", parents.toArray(UUID[]::new))
                .param("day", day)
                .query(JdbcUnits::summary)
                .list();
    }

    /** Of the units that are named with all that lies in them, those that lie in no other of them. */
    private List<Named> tops(Mentioned mentioned, LocalDate day) {
        List<Named> named = jdbc.sql("""
                        SELECT v.path::text AS path, v.parent_id FROM units.unit_version v
                        WHERE v.unit_id = ANY (:units) AND v.valid @> CAST(:day AS date)
                        """)
                .param("units", mentioned.whole().toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Named(row.getString("path"), row.getObject("parent_id", UUID.class)))
                .list();
        Set<String> paths = named.stream().map(Named::path).collect(Collectors.toSet());
        return named.stream().filter(one -> !one.liesIn(paths)).toList();
    }

    Map<UnitId, Set<UnitId>> formerGrounds(Set<UUID> divided) {
        Map<UnitId, Set<UnitId>> grounds = new HashMap<>();
        jdbc.sql("""
                        WITH RECURSIVE before (whole_id, unit_id) AS (
                            SELECT l.successor_id, l.predecessor_id FROM units.lineage l
                            WHERE l.successor_id = ANY (:divided) AND l.predecessor_id <> l.successor_id
                            UNION
                            SELECT b.whole_id, l.predecessor_id
                            FROM before b JOIN units.lineage l
                                ON l.successor_id = b.unit_id AND l.predecessor_id <> l.successor_id
                        )
                        SELECT whole_id, unit_id FROM before
                        """).param("divided", divided.toArray(UUID[]::new)).query(row -> {
            grounds.computeIfAbsent(new UnitId(row.getObject("whole_id", UUID.class)), key -> new HashSet<>())
                    .add(new UnitId(row.getObject("unit_id", UUID.class)));
        });
        return grounds;
    }

    private record Code(UnitLevel level, String code) {}

    /** A code means one unit of a level on any day; it may be handed on within one decision. */
    List<Violation> codesTaken(Landscape landscape, LocalDate day) {
        Map<Code, Node> wanted = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (Node node : landscape.nodes()) {
            boolean claims = node.alive
                    && node.code != null
                    && (node.before == null || !Objects.equals(node.code, node.before.code()));
            if (claims && wanted.put(new Code(node.level, Objects.requireNonNull(node.code)), node) != null) {
                violations.add(Violation.of("", "units.violation.code-taken", node.code, node.title()));
            }
        }
        if (wanted.isEmpty()) {
            return violations;
        }
        jdbc.sql("""
                        SELECT v.unit_id, v.level, v.type_name, v.name, v.code
                        FROM unnest(:levels, :codes) AS w (level, code)
                        JOIN units.unit_version v ON v.level = w.level AND v.code = w.code
                             AND v.valid && daterange(:day, NULL)
                        """)
                .param("levels", column(wanted.keySet(), code -> code.level().name(), String[]::new))
                .param("codes", column(wanted.keySet(), Code::code, String[]::new))
                .param("day", day)
                .query(row -> {
                    UnitId holder = new UnitId(row.getObject("unit_id", UUID.class));
                    Code code = new Code(UnitLevel.valueOf(row.getString("level")), row.getString("code"));
                    Node claimant = Objects.requireNonNull(wanted.get(code));
                    boolean handedOn = landscape
                            .find(holder)
                            .filter(node -> !node.alive || !code.code().equals(node.code))
                            .isPresent();
                    if (!handedOn && !holder.equals(claimant.id)) {
                        violations.add(Violation.of(
                                "",
                                "units.violation.code-taken",
                                code.code(),
                                UnitSummary.title(row.getString("type_name"), row.getString("name"), null)));
                    }
                });
        return violations;
    }

    private void makeIdentities(List<Node> fresh) {
        jdbc.sql("INSERT INTO units.unit (id) SELECT unnest(:ids)")
                .param("ids", column(fresh, node -> node.id.value(), UUID[]::new))
                .update();
    }

    private Map<UnitId, Long> labels(List<Node> affected) {
        Map<UnitId, Long> labels = new HashMap<>();
        jdbc.sql("SELECT id, no FROM units.unit WHERE id = ANY (:ids)")
                .param("ids", column(affected, node -> node.id.value(), UUID[]::new))
                .query(row -> {
                    labels.put(new UnitId(row.getObject("id", UUID.class)), row.getLong("no"));
                });
        return labels;
    }

    private void close(List<Node> nodes, Reorganisation reorganisation) {
        jdbc.sql("""
                        UPDATE units.unit_version v
                        SET valid = daterange(lower(v.valid), :day), ended_by = :id,
                            end_basis = CASE WHEN c.ended THEN :basis END
                        FROM unnest(:units, :ended) AS c (unit_id, ended)
                        WHERE v.unit_id = c.unit_id AND v.valid @> CAST(:day AS date)
                        """)
                .param("day", reorganisation.day())
                .param("id", reorganisation.id())
                .param("basis", reorganisation.legalBasis())
                .param("units", column(nodes, node -> node.id.value(), UUID[]::new))
                .param("ended", column(nodes, node -> !node.alive, Boolean[]::new))
                .update();
    }

    private void open(List<Node> nodes, Places places, Reorganisation reorganisation) {
        jdbc.sql("""
                        INSERT INTO units.unit_version (unit_id, valid, level, type_name, name, mark, code, parent_id,
                                                        province_id, path, dateline_name, legal_basis, begun_by)
                        SELECT n.unit_id, daterange(:day, NULL), n.level, n.type_name, n.name, n.mark, n.code, n.parent_id,
                               n.province_id, n.path::ltree, n.dateline_name, :basis, :id
                        FROM unnest(:units, :levels, :types, :names, :marks, :codes, :parents, :provinces, :paths, :datelines)
                            AS n (unit_id, level, type_name, name, mark, code, parent_id, province_id, path, dateline_name)
                        """)
                .param("day", reorganisation.day())
                .param("basis", reorganisation.legalBasis())
                .param("id", reorganisation.id())
                .param("units", column(nodes, node -> node.id.value(), UUID[]::new))
                .param("levels", column(nodes, node -> node.level.name(), String[]::new))
                .param("types", column(nodes, node -> node.typeName, String[]::new))
                .param("names", column(nodes, node -> node.name, String[]::new))
                .param("marks", column(nodes, node -> node.mark, String[]::new))
                .param("codes", column(nodes, node -> node.code, String[]::new))
                .param("parents", column(nodes, node -> node.parent == null ? null : node.parent.value(), UUID[]::new))
                .param("provinces", column(nodes, places::province, UUID[]::new))
                .param("paths", column(nodes, places::path, String[]::new))
                .param("datelines", column(nodes, node -> dateline(node.typeName, node.name), String[]::new))
                .update();
    }

    private void link(List<LineageLink> links, Reorganisation reorganisation) {
        jdbc.sql("""
                        INSERT INTO units.lineage (predecessor_id, successor_id, day, legal_basis, relation, share, made_by)
                        SELECT l.predecessor_id, l.successor_id, :day, :basis, l.relation, l.share, :id
                        FROM unnest(:predecessors, :successors, :relations, :shares)
                            AS l (predecessor_id, successor_id, relation, share)
                        """)
                .param("id", reorganisation.id())
                .param("predecessors", column(links, link -> link.predecessor().value(), UUID[]::new))
                .param("successors", column(links, link -> link.successor().value(), UUID[]::new))
                .param("day", reorganisation.day())
                .param("basis", reorganisation.legalBasis())
                .param("relations", column(links, link -> link.relation().name(), String[]::new))
                .param("shares", column(links, LineageLink::share, BigDecimal[]::new))
                .update();
    }

    /** A name that is a number is written with its type: Phường 5 (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4). */
    static String dateline(String typeName, String name) {
        return Character.isDigit(name.charAt(0))
                ? typeName.substring(0, 1).toUpperCase(Locale.ROOT) + typeName.substring(1) + " " + name
                : name;
    }

    static <T, R> @Nullable R[] column(
            Collection<T> rows, Function<T, @Nullable R> value, IntFunction<@Nullable R[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
