package vn.congdongso.audit.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves the trail: every line's hash is computed anew, every line follows the one before it without a gap, and the last
 * one is the one that the chain's head remembers.
 */
@Component
public class Chains {

    private record Name(UUID province, int lane) {}

    private static final String CHECK = """
            WITH line AS (
                SELECT no, hash, prev_hash,
                    row_number() OVER chain AS expected_no,
                    coalesce(lag(hash) OVER chain, '\\x') AS expected_prev,
                    audit.digest(prev_hash, province_id, lane, no, at, account_id, actor, actor_roles, action,
                        subject_type, subject_id, unit_id, before, after, reason, network, request) AS expected_hash
                FROM audit.entry WHERE province_id = :province AND lane = :lane
                WINDOW chain AS (ORDER BY no)
            ), found AS (
                SELECT count(*) AS lines, coalesce(max(no), 0) AS last,
                    min(least(no, expected_no)) FILTER (
                        WHERE no <> expected_no OR prev_hash <> expected_prev OR hash <> expected_hash) AS broken
                FROM line
            ), last AS (
                SELECT hash FROM audit.entry WHERE province_id = :province AND lane = :lane ORDER BY no DESC LIMIT 1
            )
            SELECT f.lines, coalesce(f.broken, CASE
                WHEN h.no IS DISTINCT FROM f.last THEN least(coalesce(h.no, f.last), f.last) + 1
                WHEN h.hash IS DISTINCT FROM (SELECT hash FROM last) THEN f.last END) AS broken
            FROM found f LEFT JOIN audit.head h ON h.province_id = :province AND h.lane = :lane""";

    private final JdbcClient jdbc;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One snapshot for all chains, so that writers need not wait and the check is not misled by them. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport check() {
        List<ChainReport.Chain> chains = names().stream().map(this::check).toList();
        return new ChainReport(chains, seal());
    }

    private List<Name> names() {
        return jdbc.sql("""
                SELECT province_id, lane FROM audit.head
                UNION SELECT DISTINCT province_id, lane FROM audit.entry ORDER BY province_id, lane""")
                .query((row, number) -> new Name(row.getObject("province_id", UUID.class), row.getInt("lane")))
                .list();
    }

    private ChainReport.Chain check(Name chain) {
        return jdbc.sql(CHECK)
                .param("province", chain.province())
                .param("lane", chain.lane())
                .query((row, number) -> new ChainReport.Chain(
                        chain.province(), chain.lane(), row.getLong("lines"), (Long) row.getObject("broken")))
                .single();
    }

    private String seal() {
        return jdbc.sql("""
                SELECT encode(sha256(coalesce(string_agg(
                    convert_to(jsonb_build_array(province_id, lane, no, encode(hash, 'hex'))::text, 'UTF8'),
                    ''::bytea ORDER BY province_id, lane), ''::bytea)), 'hex')
                FROM audit.head""").query((row, number) -> row.getString(1)).single();
    }
}
