package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/** What the last check found, for lists and counts. */
@Repository
public class FindingBook {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FindingBook(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many bodies stand how, in one part of the ground. */
    public record Counts(Map<Standing, Long> of) {

        public long of(Standing standing) {
            return of.getOrDefault(standing, 0L);
        }

        public long all() {
            return of.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Replaces what was found on the ground before. */
    void keep(UnitSummary ground, List<CheckedBody> checked, LocalDate day) {
        UnitId province = ground.province() == null ? ground.id() : ground.province();
        for (int from = 0; from < checked.size(); from += AT_ONCE) {
            write(checked.subList(from, Math.min(checked.size(), from + AT_ONCE)), province, day);
        }
        forgetOthers(ground, checked);
    }

    private void write(List<CheckedBody> checked, UnitId province, LocalDate day) {
        int size = checked.size();
        UUID[] bodies = new UUID[size];
        UUID[] units = new UUID[size];
        UUID[] communes = new UUID[size];
        @Nullable UUID[] rules = new @Nullable UUID[size];
        String[] names = new String[size];
        String[] standings = new String[size];
        String[] deviations = new String[size];
        for (int i = 0; i < size; i++) {
            CheckedBody one = checked.get(i);
            RuleSet rule = one.rule();
            bodies[i] = one.body().value();
            units[i] = one.unit().value();
            communes[i] = one.commune().value();
            rules[i] = rule == null ? null : rule.id().value();
            names[i] = one.name();
            standings[i] = one.standing().name();
            deviations[i] = one.deviations().isEmpty() ? "[]" : json.writeValueAsString(one.deviations());
        }
        jdbc.sql("""
                        INSERT INTO composition.finding (body_id, unit_id, commune_id, province_id, body_name, rule_set_id,
                                                         standing, deviations, checked_on)
                        SELECT f.body, f.unit, f.commune, :province, f.name, f.rule, f.standing,
                               CAST(f.deviations AS jsonb), :day
                        FROM unnest(CAST(:bodies AS uuid[]), CAST(:units AS uuid[]), CAST(:communes AS uuid[]),
                                    CAST(:names AS text[]), CAST(:rules AS uuid[]), CAST(:standings AS text[]),
                                    CAST(:deviations AS text[]))
                             AS f (body, unit, commune, name, rule, standing, deviations)
                        ON CONFLICT (body_id) DO UPDATE
                        SET unit_id = excluded.unit_id, commune_id = excluded.commune_id,
                            province_id = excluded.province_id, body_name = excluded.body_name,
                            rule_set_id = excluded.rule_set_id, standing = excluded.standing,
                            deviations = excluded.deviations, checked_on = excluded.checked_on
                        WHERE (finding.unit_id, finding.commune_id, finding.province_id, finding.body_name,
                               finding.rule_set_id, finding.standing, finding.deviations)
                              IS DISTINCT FROM
                              (excluded.unit_id, excluded.commune_id, excluded.province_id, excluded.body_name,
                               excluded.rule_set_id, excluded.standing, excluded.deviations)
                        """)
                .param("province", province.value())
                .param("day", day)
                .param("bodies", bodies)
                .param("units", units)
                .param("communes", communes)
                .param("names", names)
                .param("rules", rules)
                .param("standings", standings)
                .param("deviations", deviations)
                .update();
    }

    /** Bodies that are no more, or not there any more. */
    private void forgetOthers(UnitSummary ground, List<CheckedBody> checked) {
        String where = switch (ground.level()) {
            case NATION -> "unit_id = :ground";
            case PROVINCE -> "province_id = :ground";
            case DISTRICT, VILLAGE -> "unit_id = :ground";
            case COMMUNE -> "commune_id = :ground";
        };
        jdbc.sql("DELETE FROM composition.finding f WHERE " + where
                        + " AND NOT EXISTS (SELECT FROM unnest(CAST(:bodies AS uuid[])) b (id) WHERE b.id = f.body_id)")
                .param("ground", ground.id().value())
                .param("bodies", checked.stream().map(one -> one.body().value()).toArray(UUID[]::new))
                .update();
    }

    /** By province where the ground is the nation, else by commune, in no order. */
    public Map<UnitId, Counts> counts(UnitSummary ground, Collection<UnitId> provinces) {
        record Count(UnitId part, Standing standing, long number) {}
        boolean nation = ground.level() == UnitLevel.NATION;
        String part = nation ? "province_id" : "commune_id";
        List<Count> rows = jdbc.sql(
                        "SELECT " + part + " AS part, standing, count(*) AS number FROM composition.finding "
                                + "WHERE province_id = ANY(:provinces) GROUP BY 1, 2")
                .param("provinces", provinces.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new Count(
                        new UnitId(row.getObject("part", UUID.class)),
                        Standing.valueOf(row.getString("standing")),
                        row.getLong("number")))
                .list();
        Map<UnitId, Map<Standing, Long>> found = new LinkedHashMap<>();
        for (Count row : rows) {
            found.computeIfAbsent(row.part(), key -> new EnumMap<>(Standing.class))
                    .put(row.standing(), row.number());
        }
        Map<UnitId, Counts> counts = new LinkedHashMap<>();
        found.forEach((unit, of) -> counts.put(unit, new Counts(of)));
        return counts;
    }

    /** The same counts of bodies that were looked at just now. */
    public static Map<UnitId, Counts> counts(List<CheckedBody> checked) {
        Map<UnitId, Map<Standing, Long>> found = new LinkedHashMap<>();
        for (CheckedBody one : checked) {
            found.computeIfAbsent(one.commune(), key -> new EnumMap<>(Standing.class))
                    .merge(one.standing(), 1L, Long::sum);
        }
        Map<UnitId, Counts> counts = new LinkedHashMap<>();
        found.forEach((unit, of) -> counts.put(unit, new Counts(of)));
        return counts;
    }

    /** Bodies that deviate in these communes, as far as the last check knows. */
    public long deviating(Collection<UnitId> communes) {
        return communes.isEmpty()
                ? 0
                : jdbc.sql("""
                                SELECT count(*) FROM composition.finding
                                WHERE commune_id = ANY(:communes) AND standing = 'DEVIATES'
                                """)
                        .param(
                                "communes",
                                new ArrayList<>(communes)
                                        .stream().map(UnitId::value).toArray(UUID[]::new))
                        .query(Rows.COUNT)
                        .single();
    }
}
