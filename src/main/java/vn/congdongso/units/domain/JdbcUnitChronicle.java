package vn.congdongso.units.domain;

import java.sql.Types;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Reorganisation.Applied;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

@UseCase
class JdbcUnitChronicle implements UnitChronicle {

    private final JdbcClient jdbc;
    private final Changes changes;

    JdbcUnitChronicle(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public UnitId establish(NewUnit unit) {
        UnitId id = new UnitId(Uuid7.next());
        String name = VietnameseText.clean(unit.name());
        jdbc.sql("INSERT INTO units.unit (id) VALUES (:id)")
                .param("id", id.value())
                .update();
        int written = jdbc.sql("""
                        INSERT INTO units.unit_version (unit_id, valid, level, type_name, name, code, parent_id,
                                                        province_id, path, dateline_name, legal_basis)
                        SELECT u.id, daterange(:from, NULL), :level, :type, :name, :code, :parent,
                               CASE :level WHEN 'NATION' THEN NULL WHEN 'PROVINCE' THEN u.id ELSE p.province_id END,
                               CASE :level WHEN 'NATION' THEN '' ELSE p.path END::ltree || u.no::text,
                               :dateline, :basis
                        FROM units.unit u
                        LEFT JOIN units.unit_version p ON p.unit_id = :parent AND p.valid @> CAST(:from AS date)
                        WHERE u.id = :id AND (CAST(:parent AS uuid) IS NULL OR p.unit_id IS NOT NULL)
                        """)
                .param("id", id.value())
                .param("from", unit.from())
                .param("level", unit.level().name())
                .param("type", VietnameseText.clean(unit.typeName()))
                .param("name", name)
                .param("code", unit.code())
                .param("parent", unit.parent() == null ? null : unit.parent().value(), Types.OTHER)
                .param("dateline", dateline(unit.typeName(), name))
                .param("basis", unit.legalBasis())
                .update();
        if (written != 1) {
            throw new IllegalArgumentException("the parent of " + name + " does not exist on " + unit.from());
        }
        changes.record(Change.of("units.unit.established", "unit", id, id.value(), unit));
        return id;
    }

    /** A name that is a number is written with its type: Phường 5 (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4). */
    private static String dateline(String typeName, String name) {
        return Character.isDigit(name.charAt(0))
                ? typeName.substring(0, 1).toUpperCase(Locale.ROOT) + typeName.substring(1) + " " + name
                : name;
    }

    @Override
    public Outcome<Applied> apply(Reorganisation reorganisation) {
        // two decisions on the same ground are carried out one after the other
        jdbc.sql("LOCK TABLE units.lineage IN SHARE ROW EXCLUSIVE MODE").update();
        Mentioned mentioned = Mentioned.in(reorganisation.steps());
        Landscape landscape = new Landscape(load(mentioned, reorganisation.day()), formerGrounds(mentioned.divided()));
        List<Violation> violations = new ArrayList<>(landscape.carryOut(reorganisation));
        if (violations.isEmpty()) {
            violations.addAll(codesTaken(landscape, reorganisation.day()));
        }
        return violations.isEmpty() ? Outcome.accepted(write(reorganisation, landscape)) : Outcome.refused(violations);
    }

    /**
     * The units that steps name.
     *
     * @param whole with all that lies in them
     * @param parents only with what lies directly in them
     * @param divided whose former grounds may be asked for
     */
    private record Mentioned(Set<UUID> whole, Set<UUID> parents, Set<UUID> divided) {

        static Mentioned in(List<Step> steps) {
            Mentioned found = new Mentioned(new HashSet<>(), new HashSet<>(), new HashSet<>());
            steps.forEach(found::add);
            return found;
        }

        private void add(Step step) {
            switch (step) {
                case Step.Establish(Step.Fresh unit) -> add(unit);
                case Step.Merge merge -> {
                    merge.parts().forEach(part -> whole.add(part.value()));
                    add(merge.into());
                }
                case Step.Split split -> {
                    whole.add(split.whole().value());
                    divided.add(split.whole().value());
                    split.portions().forEach(portion -> add(portion.to()));
                }
                case Step.Rename rename -> whole.add(rename.unit().value());
                case Step.Retype retype -> whole.add(retype.unit().value());
                case Step.Move(UnitId unit, UnitId parent) -> {
                    whole.add(unit.value());
                    parents.add(parent.value());
                }
                case Step.AbolishLevel abolish -> whole.add(abolish.within().value());
                case Step.End(UnitId unit) -> whole.add(unit.value());
            }
        }

        private void add(Step.Successor successor) {
            switch (successor) {
                case Step.Existing(UnitId id) -> whole.add(id.value());
                case Step.Fresh fresh -> parents.add(fresh.parent().value());
            }
        }
    }

    private List<UnitSummary> load(Mentioned mentioned, LocalDate day) {
        return jdbc.sql("""
                        WITH named AS (
                            SELECT v.path, v.parent_id, v.unit_id = ANY (:whole) AS entire
                            FROM units.unit_version v
                            WHERE v.unit_id = ANY (:whole || :parents) AND v.valid @> CAST(:day AS date)
                        ), wanted AS (
                            SELECT d.unit_id FROM named n
                            CROSS JOIN LATERAL (SELECT v.unit_id FROM units.unit_version v
                                                WHERE v.path <@ n.path AND v.valid @> CAST(:day AS date) OFFSET 0) d
                            WHERE n.entire
                            UNION
                            SELECT v.unit_id FROM units.unit_version v
                            WHERE v.parent_id = ANY (SELECT n.parent_id FROM named n WHERE n.parent_id IS NOT NULL)
                              AND v.valid @> CAST(:day AS date)
                            UNION
                            SELECT v.unit_id FROM units.unit_version v
                            WHERE v.parent_id = ANY (:parents) AND v.valid @> CAST(:day AS date)
                            UNION
                            SELECT u.id FROM named n
                            JOIN units.unit u ON u.no = ANY (string_to_array(n.path::text, '.')::bigint[])
                        )
                        """ + JdbcUnits.VERSION + """
                        JOIN wanted w ON w.unit_id = v.unit_id
                        WHERE v.valid @> CAST(:day AS date)
                        """)
                .param("whole", mentioned.whole().toArray(UUID[]::new))
                .param("parents", mentioned.parents().toArray(UUID[]::new))
                .param("day", day)
                .query(JdbcUnits::summary)
                .list();
    }

    private Map<UnitId, Set<UnitId>> formerGrounds(Set<UUID> divided) {
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
    private List<Violation> codesTaken(Landscape landscape, LocalDate day) {
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
                    boolean handedOn = landscape.nodes().stream()
                            .anyMatch(node -> node.id.equals(holder)
                                    && (!node.alive || !code.code().equals(node.code)));
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

    private Applied write(Reorganisation reorganisation, Landscape landscape) {
        List<Node> affected = landscape.nodes().stream()
                .filter(landscape::affected)
                .filter(node -> !node.fresh() || node.alive)
                .toList();
        makeIdentities(affected.stream().filter(Node::fresh).toList());
        Places places = new Places(landscape, labels(affected));
        close(affected.stream().filter(node -> !node.fresh()).toList(), reorganisation);
        open(affected.stream().filter(node -> node.alive).toList(), places, reorganisation);
        link(landscape.lineage(), reorganisation.id());
        Applied applied = new Applied(
                ids(affected.stream().filter(Node::fresh)),
                ids(affected.stream().filter(node -> !node.alive)),
                ids(affected.stream().filter(node -> node.alive && node.changed())),
                (int) affected.stream()
                        .filter(node -> node.alive && !node.fresh() && !node.changed())
                        .count());
        changes.record(new Change(
                "units.reorganised",
                "reorganisation",
                reorganisation.id().toString(),
                unitOf(affected, landscape),
                null,
                new Entered(reorganisation, applied),
                null));
        return applied;
    }

    private record Entered(Reorganisation reorganisation, Applied applied) {}

    /** In whose lane of the trail it is kept: the first unit that was there before. */
    private static @Nullable UUID unitOf(List<Node> affected, Landscape landscape) {
        return affected.stream()
                .filter(node -> !node.fresh())
                .map(node -> node.id.value())
                .findFirst()
                .orElseGet(() -> landscape.nodes().stream()
                        .filter(node -> !node.fresh())
                        .map(node -> node.id.value())
                        .findFirst()
                        .orElse(null));
    }

    private static List<UnitId> ids(Stream<Node> nodes) {
        return nodes.map(node -> node.id).toList();
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

    private void link(List<LineageLink> links, UUID reorganisation) {
        jdbc.sql("""
                        INSERT INTO units.lineage (predecessor_id, successor_id, day, legal_basis, relation, share, made_by)
                        SELECT l.*, :id
                        FROM unnest(:predecessors, :successors, :days, :bases, :relations, :shares) l
                        """)
                .param("id", reorganisation)
                .param("predecessors", column(links, link -> link.predecessor().value(), UUID[]::new))
                .param("successors", column(links, link -> link.successor().value(), UUID[]::new))
                .param("days", column(links, LineageLink::day, LocalDate[]::new))
                .param("bases", column(links, LineageLink::legalBasis, String[]::new))
                .param("relations", column(links, link -> link.relation().name(), String[]::new))
                .param("shares", column(links, LineageLink::share, java.math.BigDecimal[]::new))
                .update();
    }

    private static <T, R> @Nullable R[] column(
            Collection<T> rows, Function<T, @Nullable R> value, java.util.function.IntFunction<@Nullable R[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /** Where units lie when all steps are done: their paths and provinces, worked out from the top. */
    private static final class Places {

        private final Landscape landscape;
        private final Map<UnitId, Long> labels;
        private final Map<UnitId, String> paths = new HashMap<>();

        Places(Landscape landscape, Map<UnitId, Long> labels) {
            this.landscape = landscape;
            this.labels = labels;
        }

        String path(Node node) {
            String known = paths.get(node.id);
            if (known != null) {
                return known;
            }
            String path = worked(node);
            paths.put(node.id, path);
            return path;
        }

        private String worked(Node node) {
            if (!landscape.affected(node)) {
                return Objects.requireNonNull(node.before).path();
            }
            String label = Objects.requireNonNull(labels.get(node.id)).toString();
            return node.parent == null ? label : path(landscape.node(node.parent)) + "." + label;
        }

        @Nullable
        UUID province(Node node) {
            Node at = node;
            while (at.level != UnitLevel.PROVINCE) {
                if (at.parent == null) {
                    return null;
                }
                at = landscape.node(at.parent);
            }
            return at.id.value();
        }
    }

    @Override
    public Outcome<UUID> withdraw(UUID reorganisation) {
        jdbc.sql("LOCK TABLE units.lineage IN SHARE ROW EXCLUSIVE MODE").update();
        List<String> built = jdbc.sql("""
                        SELECT DISTINCT v.type_name || ' ' || v.name
                        FROM units.unit_version v
                        WHERE (v.begun_by = :id AND NOT upper_inf(v.valid))
                           OR (v.begun_by IS DISTINCT FROM :id
                               AND v.parent_id IN (SELECT mine.unit_id FROM units.unit_version mine
                                                   WHERE mine.begun_by = :id AND v.valid && mine.valid
                                                     AND NOT EXISTS (SELECT FROM units.unit_version old
                                                                     WHERE old.unit_id = mine.unit_id
                                                                       AND lower(old.valid) < lower(mine.valid))))
                        LIMIT 3
                        """)
                .param("id", reorganisation)
                .query((row, number) -> row.getString(1))
                .list();
        if (!built.isEmpty()) {
            return Outcome.refused(Violation.of("", "units.violation.built-upon", String.join(", ", built)));
        }
        jdbc.sql("DELETE FROM units.lineage WHERE made_by = :id")
                .param("id", reorganisation)
                .update();
        jdbc.sql("DELETE FROM units.unit_version WHERE begun_by = :id")
                .param("id", reorganisation)
                .update();
        jdbc.sql("""
                        UPDATE units.unit_version SET valid = daterange(lower(valid), NULL), ended_by = NULL, end_basis = NULL
                        WHERE ended_by = :id
                        """).param("id", reorganisation).update();
        changes.record(Change.of("units.reorganisation.withdrawn", "reorganisation", reorganisation, null, Map.of()));
        return Outcome.accepted(reorganisation);
    }

    @Override
    public void remember(Map<UnitId, List<String>> formerNames, String source) {
        List<Map.Entry<UnitId, String>> names = formerNames.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(entry.getKey(), name)))
                .toList();
        int written = jdbc.sql("""
                        INSERT INTO units.alias (unit_id, name, source)
                        SELECT a.unit_id, a.name, :source FROM unnest(:units, :names) AS a (unit_id, name)
                        ON CONFLICT DO NOTHING
                        """)
                .param("source", source)
                .param("units", column(names, entry -> entry.getKey().value(), UUID[]::new))
                .param("names", column(names, entry -> VietnameseText.clean(entry.getValue()), String[]::new))
                .update();
        if (written > 0) {
            changes.record(Change.of("units.names.remembered", "units", source, null, written));
        }
    }
}
