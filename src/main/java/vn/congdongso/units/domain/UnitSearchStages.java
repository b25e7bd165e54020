package vn.congdongso.units.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.domain.UnitSearchWords.Fit;

/**
 * Where names are looked up. Each way to look stops at so many rows and never sorts what it finds: among a hundred
 * thousand villages every tenth one bears a name that is asked for.
 */
@Repository
class UnitSearchStages {

    /** So many units are enough to choose the best from. */
    static final int ENOUGH = 60;

    /** Names of today and of former days stand mixed in an index: some more than are wanted. */
    private static final int EACH = 200;

    private static final int SMALL = 2_000;

    private static final String ROW = """
            v.unit_id, v.level, v.valid @> CAST(:day AS date) AS current, v.search_key, v.full_key, v.code, v.type_name,
            v.name, v.mark, false AS alias
            """;

    private static final String ALIAS_ROW = """
            v.unit_id, v.level, v.valid @> CAST(:day AS date) AS current, a.search_key, a.search_key AS full_key,
            NULL AS code, '' AS type_name, a.name, NULL AS mark, true AS alias
            """;

    private static final String WHERE_AND_WHICH = """
             AND v.level = ANY (:levels)
             AND (CAST(:paths AS ltree[]) IS NULL OR v.path <@ CAST(:paths AS ltree[]))
            """;

    private static final String LATEST = """
            CROSS JOIN LATERAL (SELECT * FROM units.unit_version w WHERE w.unit_id = a.unit_id
                                ORDER BY lower(w.valid) DESC LIMIT 1) v
            """;

    private static final String LARGE = " AND v.level <> 'VILLAGE'";
    private static final String VILLAGE = " AND v.level = 'VILLAGE'";

    private static final String EQUAL = union(
            byKeys("v.search_key = k.key", LARGE),
            byKeys("v.full_key = k.key", LARGE),
            byKeys("v.search_key = k.key", VILLAGE),
            byKeys("v.full_key = k.key", VILLAGE),
            "SELECT " + ROW + "FROM units.unit_version v WHERE v.code = :code" + WHERE_AND_WHICH,
            aliases("a.search_key = k.key"));

    private static final String BEGINNING = union(
            byKeys(begins("v.search_key"), LARGE),
            byKeys(begins("v.full_key"), LARGE),
            byKeys(begins("v.search_key"), VILLAGE),
            byKeys(begins("v.full_key"), VILLAGE),
            "SELECT " + ROW + "FROM units.unit_version v WHERE v.code ~>=~ :code AND v.code ~<~ (:code || '~')"
                    + WHERE_AND_WHICH,
            aliases(begins("a.search_key")));

    // MATERIALIZED: planned as if all rows were wanted, by the index, and read only until there are enough.
    private static final String PART = """
            WITH large AS MATERIALIZED (SELECT * FROM units.unit_version v
                                        WHERE v.search_key LIKE ANY (:patterns) AND v.level <> 'VILLAGE'),
                 village AS MATERIALIZED (SELECT * FROM units.unit_version v
                                          WHERE v.search_key LIKE ANY (:patterns)),
                 former AS MATERIALIZED (SELECT * FROM units.alias a WHERE a.search_key LIKE ANY (:patterns))
            """
            + union(
                    "SELECT " + ROW + "FROM large v WHERE true" + WHERE_AND_WHICH,
                    "SELECT " + ROW + "FROM village v WHERE true" + VILLAGE + WHERE_AND_WHICH,
                    "SELECT " + ALIAS_ROW + "FROM former a " + LATEST + " WHERE true" + WHERE_AND_WHICH);

    private static final String IN_SMALL_GROUND = """
            WITH here AS MATERIALIZED (
                SELECT v.* FROM unnest(CAST(:paths AS ltree[])) AS ground (path)
                CROSS JOIN LATERAL (SELECT * FROM units.unit_version v WHERE v.path <@ ground.path OFFSET 0) v
                WHERE v.level = ANY (:levels)
            )
            """ + "SELECT " + ROW + """
            FROM here v
            WHERE starts_with(v.code, :code)
               OR EXISTS (SELECT FROM unnest(:keys) AS k (key) WHERE strpos(v.full_key, k.key) > 0)
            UNION ALL
            """ + "SELECT " + ALIAS_ROW + """
            FROM here v
            JOIN units.alias a ON a.unit_id = v.unit_id
            WHERE EXISTS (SELECT FROM unnest(:keys) AS k (key) WHERE strpos(a.search_key, k.key) > 0)
            LIMIT :each
            """;

    private final JdbcClient jdbc;

    UnitSearchStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A name or code that fits.
     *
     * @param current whether the unit bears it on the day
     * @param alias whether it is remembered without days
     */
    record Found(
            UnitId unit,
            UnitLevel level,
            boolean current,
            String searchKey,
            String fullKey,
            @Nullable String code,
            String typeName,
            String name,
            @Nullable String mark,
            boolean alias) {

        /** As it was written in those days. */
        String written() {
            return alias ? name : UnitSummary.title(typeName, name, mark);
        }
    }

    List<Found> lookUp(UnitSearchWords words, List<UnitLevel> levels, UnitSearchGround ground, LocalDate day) {
        if (words.empty() || ground.nowhere()) {
            return List.of();
        }
        if (ground.small()) {
            return asked(IN_SMALL_GROUND, words, levels, ground, day, SMALL);
        }
        List<Found> found = new ArrayList<>(equal(words, levels, ground, day));
        if (tooFew(words, found)) {
            found.addAll(asked(BEGINNING, words, levels, ground, day, EACH));
        }
        if (tooFew(words, found) && !words.parts().isEmpty()) {
            found.addAll(asked(PART, words, levels, ground, day, EACH));
        }
        return found;
    }

    List<Found> equal(UnitSearchWords words, List<UnitLevel> levels, UnitSearchGround ground, LocalDate day) {
        if (words.empty() || ground.nowhere()) {
            return List.of();
        }
        return asked(EQUAL, words, levels, ground, day, EACH);
    }

    private static boolean tooFew(UnitSearchWords words, List<Found> found) {
        long units = found.stream()
                .filter(one -> words.fit(one.searchKey(), one.fullKey(), one.code())
                        .filter(fit -> fit != Fit.TYPE_ONLY)
                        .isPresent())
                .map(Found::unit)
                .distinct()
                .count();
        return units < ENOUGH;
    }

    private List<Found> asked(
            String sql,
            UnitSearchWords words,
            List<UnitLevel> levels,
            UnitSearchGround ground,
            LocalDate day,
            int each) {
        return jdbc.sql(sql)
                .param("keys", words.keys().toArray(String[]::new))
                .param(
                        "patterns",
                        words.parts().stream().map(key -> "%" + key + "%").toArray(String[]::new))
                .param("code", words.code(), Types.VARCHAR)
                .param("levels", levels.stream().map(UnitLevel::name).toArray(String[]::new))
                .param("paths", ground.paths(), Types.ARRAY)
                .param("day", day)
                .param("each", each)
                .query(UnitSearchStages::found)
                .list();
    }

    private static String union(String... branches) {
        return "(" + String.join(" LIMIT :each) UNION ALL (", branches) + " LIMIT :each)";
    }

    private static String byKeys(String condition, String levels) {
        return "SELECT w.* FROM unnest(:keys) AS k (key) CROSS JOIN LATERAL (SELECT " + ROW
                + "FROM units.unit_version v WHERE " + condition + levels + WHERE_AND_WHICH + " LIMIT :each) w";
    }

    private static String aliases(String condition) {
        return "SELECT " + ALIAS_ROW + "FROM unnest(:keys) AS k (key) JOIN units.alias a ON " + condition + " " + LATEST
                + " WHERE true" + WHERE_AND_WHICH;
    }

    /** Keys hold nothing that comes after a tilde. */
    private static String begins(String column) {
        return column + " ~>=~ k.key AND " + column + " ~<~ (k.key || '~')";
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new UnitId(row.getObject("unit_id", UUID.class)),
                UnitLevel.valueOf(row.getString("level")),
                row.getBoolean("current"),
                row.getString("search_key"),
                row.getString("full_key"),
                row.getString("code"),
                row.getString("type_name"),
                row.getString("name"),
                row.getString("mark"),
                row.getBoolean("alias"));
    }
}
