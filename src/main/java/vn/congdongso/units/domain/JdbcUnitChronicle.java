package vn.congdongso.units.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;

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
                .param("parent", unit.parent() == null ? null : unit.parent().value(), java.sql.Types.OTHER)
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
                ? typeName.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + typeName.substring(1) + " " + name
                : name;
    }

    @Override
    public void end(UnitId unit, LocalDate firstDayWithout, String legalBasis) {
        int ended = jdbc.sql("""
                        UPDATE units.unit_version SET valid = daterange(lower(valid), :day)
                        WHERE unit_id = :unit AND upper_inf(valid) AND lower(valid) < :day
                        """)
                .param("unit", unit.value())
                .param("day", firstDayWithout)
                .update();
        if (ended != 1) {
            throw new IllegalArgumentException("no living unit " + unit + " to end on " + firstDayWithout);
        }
        changes.record(
                Change.of("units.unit.ended", "unit", unit, unit.value(), new Ended(firstDayWithout, legalBasis)));
    }

    @Override
    public void moveTo(UnitId unit, UnitId newParent, String typeName, LocalDate from, String legalBasis) {
        int moved = jdbc.sql("""
                        WITH target AS (
                            SELECT path, province_id FROM units.unit_version
                            WHERE unit_id = :parent AND valid @> CAST(:from AS date)
                        ), root AS (
                            SELECT path FROM units.unit_version
                            WHERE unit_id = :unit AND valid @> CAST(:from AS date)
                        ), closed AS (
                            UPDATE units.unit_version v SET valid = daterange(lower(v.valid), :from)
                            FROM root
                            WHERE v.path <@ root.path AND upper_inf(v.valid) AND lower(v.valid) < :from
                            RETURNING v.*, nlevel(root.path) AS root_level
                        )
                        INSERT INTO units.unit_version (unit_id, valid, level, type_name, name, code, parent_id,
                                                        province_id, path, dateline_name, legal_basis)
                        SELECT c.unit_id, daterange(:from, NULL), c.level,
                               CASE WHEN c.unit_id = :unit THEN :type ELSE c.type_name END, c.name, c.code,
                               CASE WHEN c.unit_id = :unit THEN CAST(:parent AS uuid) ELSE c.parent_id END,
                               t.province_id, t.path || subpath(c.path, c.root_level - 1), c.dateline_name, :basis
                        FROM closed c, target t
                        """)
                .param("unit", unit.value())
                .param("parent", newParent.value())
                .param("type", typeName)
                .param("from", from)
                .param("basis", legalBasis)
                .update();
        if (moved == 0) {
            throw new IllegalArgumentException("no living unit " + unit + " or parent " + newParent + " on " + from);
        }
        changes.record(Change.of(
                "units.unit.moved", "unit", unit, unit.value(), new Moved(newParent.value(), from, legalBasis)));
    }

    @Override
    public void succeed(UnitId predecessor, UnitId successor, LocalDate day, String legalBasis) {
        jdbc.sql("""
                        INSERT INTO units.lineage (predecessor_id, successor_id, day, legal_basis)
                        VALUES (:predecessor, :successor, :day, :basis)
                        """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("day", day)
                .param("basis", legalBasis)
                .update();
        changes.record(Change.of(
                "units.unit.succeeded",
                "unit",
                predecessor,
                predecessor.value(),
                new Succeeded(successor.value(), day, legalBasis)));
    }

    private record Ended(LocalDate firstDayWithout, String legalBasis) {}

    private record Moved(UUID newParent, LocalDate from, String legalBasis) {}

    private record Succeeded(UUID successor, LocalDate day, String legalBasis) {}
}
