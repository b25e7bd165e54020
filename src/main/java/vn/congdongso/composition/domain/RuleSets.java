package vn.congdongso.composition.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.access.AccountId;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** All rule sets, drafts and those that hold or held. */
@Repository
public class RuleSets {

    private static final TypeReference<List<Clause>> CLAUSES = new TypeReference<>() {};

    private static final String RULE_SET = """
            SELECT id, authority_id, area_id, level, body_kind, function, name, source::text AS source,
                   clauses::text AS clauses, state, lower(valid) AS valid_from, upper(valid) AS valid_until, version
            FROM composition.rule_set
            """;

    private static final String SAME_SCOPE = """
            WHERE state = 'IN_FORCE' AND area_id = :area AND level = :level AND body_kind = :kind
              AND function_key = public.vi_key(:function)
              AND (upper_inf(valid) OR upper(valid) > :from)
            ORDER BY lower(valid)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RuleSets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which part of the list is asked for. */
    public enum Shelf {
        IN_FORCE("state = 'IN_FORCE' AND (upper_inf(valid) OR upper(valid) > :day)"),
        DRAFTS("state = 'DRAFT'"),
        ENDED("state = 'IN_FORCE' AND upper(valid) <= :day");

        private final String where;

        Shelf(String where) {
            this.where = where;
        }
    }

    public Optional<RuleSet> find(RuleSetId id) {
        return jdbc.sql(RULE_SET + "WHERE id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    public List<RuleSet> findAll(Collection<RuleSetId> ids) {
        return jdbc.sql(RULE_SET + "WHERE id = ANY(:ids)")
                .param("ids", ids.stream().map(RuleSetId::value).toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    /** Those that hold on the day, made for one of these units. */
    List<RuleSet> inForce(LocalDate day, Collection<UUID> areas) {
        return jdbc.sql(RULE_SET + "WHERE state = 'IN_FORCE' AND valid @> CAST(:day AS date) AND area_id = ANY(:areas)")
                .param("day", day)
                .param("areas", areas.toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    /** For which units rules hold on the day. */
    List<UnitId> areas(LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT area_id FROM composition.rule_set
                        WHERE state = 'IN_FORCE' AND valid @> CAST(:day AS date)
                        """).param("day", day).query(Rows.ID).list().stream()
                .map(UnitId::new)
                .toList();
    }

    /** The latest first. */
    public List<RuleSet> list(Shelf shelf, Ground ground, LocalDate today, long offset, int limit) {
        return jdbc.sql(RULE_SET + "WHERE " + shelf.where + ground.where() + """
                         ORDER BY lower(valid) DESC NULLS FIRST, drafted_at DESC, id
                        OFFSET :offset LIMIT :limit
                        """)
                .param("day", today)
                .param("units", ground.ids())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    public long count(Shelf shelf, Ground ground, LocalDate today) {
        return jdbc.sql("SELECT count(*) FROM composition.rule_set WHERE " + shelf.where + ground.where())
                .param("day", today)
                .param("units", ground.ids())
                .query(Rows.COUNT)
                .single();
    }

    /**
     * @param everywhere whatever the area
     * @param units whose rules are asked for otherwise: made for one of these, or kept in its name
     */
    public record Ground(boolean everywhere, Collection<UUID> units) {

        private String where() {
            return everywhere ? "" : " AND (area_id = ANY(:units) OR authority_id = ANY(:units))";
        }

        private UUID[] ids() {
            return units.toArray(UUID[]::new);
        }
    }

    Optional<RuleSet> locked(RuleSetId id) {
        return jdbc.sql(RULE_SET + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** Rules of the same area, level, kind and function that hold on the day or later, the earliest first. */
    List<RuleSet> sameScope(RuleHead head, LocalDate from) {
        return jdbc.sql(RULE_SET + SAME_SCOPE)
                .param("area", head.area().value())
                .param("level", head.level().name())
                .param("kind", head.bodyKind().name())
                .param("function", head.function())
                .param("from", from)
                .query(this::row)
                .list();
    }

    /** Until the end of the transaction nobody else changes which rules hold on the area. */
    void waitForTurn(UnitId area) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:area, 0))")
                .param("area", "composition " + area)
                .query((row, number) -> true)
                .single();
    }

    void add(RuleSet made, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO composition.rule_set (id, authority_id, area_id, level, body_kind, function, name,
                                                          source, clauses, drafted_by, drafted_at)
                        VALUES (:id, :authority, :area, :level, :kind, :function, :name, CAST(:source AS jsonb),
                                CAST(:clauses AS jsonb), :by, :now)
                        """)
                .param("id", made.id().value())
                .param("authority", made.authority().value())
                .param("area", made.head().area().value())
                .param("level", made.head().level().name())
                .param("kind", made.head().bodyKind().name())
                .param("function", made.head().function())
                .param("name", made.head().name())
                .param("source", json.writeValueAsString(made.head().source()))
                .param("clauses", json(made.clauses()))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void save(RuleSet changed) {
        jdbc.sql("""
                        UPDATE composition.rule_set
                        SET area_id = :area, level = :level, body_kind = :kind, function = :function, name = :name,
                            source = CAST(:source AS jsonb), clauses = CAST(:clauses AS jsonb), version = version + 1
                        WHERE id = :id
                        """)
                .param("id", changed.id().value())
                .param("area", changed.head().area().value())
                .param("level", changed.head().level().name())
                .param("kind", changed.head().bodyKind().name())
                .param("function", changed.head().function())
                .param("name", changed.head().name())
                .param("source", json.writeValueAsString(changed.head().source()))
                .param("clauses", json(changed.clauses()))
                .update();
    }

    void putInForce(RuleSetId id, Validity days) {
        jdbc.sql("""
                        UPDATE composition.rule_set
                        SET state = 'IN_FORCE', valid = daterange(:from, :until), version = version + 1
                        WHERE id = :id
                        """)
                .param("id", id.value())
                .param("from", days.from())
                .param("until", days.until(), Types.DATE)
                .update();
    }

    /** @param by the rule set that takes its place, if one does */
    void end(RuleSetId id, LocalDate firstDayWithout, @Nullable RuleSetId by) {
        jdbc.sql("""
                        UPDATE composition.rule_set
                        SET valid = daterange(lower(valid), :day), ended_by = :by, version = version + 1
                        WHERE id = :id
                        """)
                .param("id", id.value())
                .param("day", firstDayWithout)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
    }

    /** The one whose place it had taken has its days again. */
    void withdraw(RuleSet withdrawn) {
        jdbc.sql(
                        "UPDATE composition.rule_set SET state = 'WITHDRAWN', valid = NULL, version = version + 1 WHERE id = :id")
                .param("id", withdrawn.id().value())
                .update();
        Validity days = withdrawn.valid();
        if (days != null) {
            jdbc.sql("""
                            UPDATE composition.rule_set
                            SET valid = daterange(lower(valid), :until), ended_by = NULL, version = version + 1
                            WHERE ended_by = :id
                            """)
                    .param("id", withdrawn.id().value())
                    .param("until", days.until(), Types.DATE)
                    .update();
        }
    }

    private String json(List<Clause> clauses) {
        return json.writerFor(CLAUSES).writeValueAsString(clauses);
    }

    private RuleSet row(ResultSet row, int number) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        return new RuleSet(
                new RuleSetId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("authority_id", UUID.class)),
                new RuleHead(
                        row.getString("name"),
                        json.readValue(row.getString("source"), Source.class),
                        new UnitId(row.getObject("area_id", UUID.class)),
                        UnitLevel.valueOf(row.getString("level")),
                        BodyKind.valueOf(row.getString("body_kind")),
                        row.getString("function")),
                json.readValue(row.getString("clauses"), CLAUSES),
                RuleSet.State.valueOf(row.getString("state")),
                from == null ? null : new Validity(from, row.getObject("valid_until", LocalDate.class)),
                row.getInt("version"));
    }
}
