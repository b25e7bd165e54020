package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.UnitId;

/** What is still to be done about the bodies of some units. */
@Repository
public class OpenWork {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decisions begun and not yet issued. */
    public long drafts(Collection<UnitId> agencies) {
        return jdbc.sql("SELECT count(*) FROM teams.decision WHERE agency_id = ANY(:agencies) AND effective_on IS NULL")
                .param("agencies", ids(agencies))
                .query(Rows.COUNT)
                .single();
    }

    /** Villages and residential groups in which no body works on the day. */
    public long villagesWithoutTeam(Collection<UnitId> communes, LocalDate day) {
        return jdbc.sql("""
                        SELECT count(*)
                        FROM units.unit_version top
                        CROSS JOIN LATERAL (SELECT v.unit_id, v.level, v.valid FROM units.unit_version v
                                            WHERE v.path <@ top.path OFFSET 0) v
                        WHERE top.unit_id = ANY(:communes) AND top.valid @> CAST(:day AS date)
                          AND v.level = 'VILLAGE' AND v.valid @> CAST(:day AS date)
                          AND NOT EXISTS (SELECT FROM teams.body_version b
                                          WHERE b.unit_id = v.unit_id AND b.valid @> CAST(:day AS date))
                        """)
                .param("communes", ids(communes))
                .param("day", day)
                .query(Rows.COUNT)
                .single();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
