package vn.congdongso.units.domain;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;
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
import vn.congdongso.units.UnitsReorganised;

@UseCase
class JdbcUnitChronicle implements UnitChronicle {

    private final JdbcClient jdbc;
    private final VersionRows rows;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    JdbcUnitChronicle(JdbcClient jdbc, VersionRows rows, Changes changes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.changes = changes;
        this.events = events;
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
                .param("dateline", VersionRows.dateline(unit.typeName(), name))
                .param("basis", unit.legalBasis())
                .update();
        if (written != 1) {
            throw new IllegalArgumentException("the parent of " + name + " does not exist on " + unit.from());
        }
        changes.record(Change.of("units.unit.established", "unit", id, id.value(), unit));
        return id;
    }

    @Override
    public Outcome<Applied> apply(Reorganisation reorganisation) {
        // two decisions on the same ground are carried out one after the other
        jdbc.sql("LOCK TABLE units.lineage IN SHARE ROW EXCLUSIVE MODE").update();
        Mentioned mentioned = Mentioned.in(reorganisation.steps());
        Landscape landscape =
                new Landscape(rows.load(mentioned, reorganisation.day()), rows.formerGrounds(mentioned.divided()));
        List<Violation> violations = new ArrayList<>(landscape.carryOut(reorganisation));
        if (violations.isEmpty()) {
            violations.addAll(rows.codesTaken(landscape, reorganisation.day()));
        }
        return violations.isEmpty() ? Outcome.accepted(write(reorganisation, landscape)) : Outcome.refused(violations);
    }

    private Applied write(Reorganisation reorganisation, Landscape landscape) {
        List<Node> affected = landscape.nodes().stream()
                .filter(landscape::affected)
                .filter(node -> !node.fresh() || node.alive)
                .toList();
        rows.write(affected, landscape, reorganisation);
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
        announce(reorganisation.id());
        return applied;
    }

    private void announce(UUID reorganisation) {
        Began began = began(reorganisation);
        if (began.day() != null) {
            events.publishEvent(new UnitsReorganised(reorganisation, began.day(), began.provinces()));
        }
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

    @Override
    public void end(UnitId unit, LocalDate firstDayWithout, String legalBasis) {
        apply(Reorganisation.of(firstDayWithout, legalBasis, new Step.End(unit)))
                .orThrow();
    }

    @Override
    public void moveTo(UnitId unit, UnitId newParent, String typeName, LocalDate from, String legalBasis) {
        Step move = new Step.Move(unit, newParent);
        apply(Reorganisation.of(from, legalBasis, move, new Step.Retype(unit, typeName, Map.of())))
                .orThrow();
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
        Began began = began(reorganisation);
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
        if (began.day() != null) {
            events.publishEvent(new UnitsReorganised(reorganisation, began.day(), began.provinces()));
        }
        changes.record(Change.of("units.reorganisation.withdrawn", "reorganisation", reorganisation, null, Map.of()));
        return Outcome.accepted(reorganisation);
    }

    @Override
    public void trace(LineageLink link) {
        int written = jdbc.sql("""
                        INSERT INTO units.lineage (predecessor_id, successor_id, day, legal_basis, relation, share)
                        VALUES (:predecessor, :successor, :day, :basis, :relation, :share)
                        ON CONFLICT DO NOTHING
                        """)
                .param("predecessor", link.predecessor().value())
                .param("successor", link.successor().value())
                .param("day", link.day())
                .param("basis", link.legalBasis())
                .param("relation", link.relation().name())
                .param("share", link.share(), Types.NUMERIC)
                .update();
        if (written > 0) {
            changes.record(Change.of(
                    "units.unit.traced",
                    "unit",
                    link.predecessor(),
                    link.predecessor().value(),
                    link));
            events.publishEvent(new UnitsReorganised(
                    link.predecessor().value(), link.day(), provincesOf(link.predecessor(), link.successor())));
        }
    }

    private Set<UnitId> provincesOf(UnitId... units) {
        return jdbc
                .sql(
                        "SELECT DISTINCT province_id FROM units.unit_version WHERE unit_id = ANY (:units) AND province_id IS NOT NULL")
                .param("units", Stream.of(units).map(UnitId::value).toArray(UUID[]::new))
                .query(Rows.ID)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    private record Began(@Nullable LocalDate day, Set<UnitId> provinces) {}

    private Began began(UUID reorganisation) {
        return jdbc.sql("""
                        SELECT min(CASE WHEN v.begun_by = :id THEN lower(v.valid) ELSE upper(v.valid) END) AS day,
                               array_agg(DISTINCT v.province_id) FILTER (WHERE v.province_id IS NOT NULL) AS provinces
                        FROM units.unit_version v WHERE v.begun_by = :id OR v.ended_by = :id
                        """)
                .param("id", reorganisation)
                .query((row, number) -> {
                    java.sql.Array provinces = row.getArray("provinces");
                    return new Began(
                            row.getObject("day", LocalDate.class),
                            provinces == null
                                    ? Set.of()
                                    : Stream.of((UUID[]) provinces.getArray())
                                            .map(UnitId::new)
                                            .collect(Collectors.toSet()));
                })
                .single();
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
                .param(
                        "units",
                        VersionRows.column(names, entry -> entry.getKey().value(), UUID[]::new))
                .param(
                        "names",
                        VersionRows.column(names, entry -> VietnameseText.clean(entry.getValue()), String[]::new))
                .update();
        if (written > 0) {
            changes.record(Change.of("units.names.remembered", "units", source, null, written));
        }
    }
}
