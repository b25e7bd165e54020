package vn.congdongso.access.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Grants;
import vn.congdongso.access.Role;
import vn.congdongso.units.UnitId;

@Repository
class HeldGrants implements Grants {

    private final JdbcClient jdbc;

    HeldGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> on(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql("""
                        SELECT g.account_id, a.display_name, g.role, g.unit_id
                        FROM access.unit_grant g JOIN access.account a ON a.id = g.account_id
                        WHERE g.unit_id = ANY (:units) AND g.valid @> CAST(:day AS date) AND g.ended_at IS NULL
                          AND a.disabled_at IS NULL
                        ORDER BY a.display_name COLLATE public.vi_natural, g.role, g.unit_id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Held(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }
}
