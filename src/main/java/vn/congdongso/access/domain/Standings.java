package vn.congdongso.access.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.BodyRole;
import vn.congdongso.access.BodyRoles;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;

/**
 * Reads what an account holds today, once for each request. A grant on a unit that has become another one entirely is a
 * grant on that one; where the ground was divided it reaches no successor, until a keeper grants anew.
 */
@Component
class Standings {

    private final JdbcClient jdbc;
    private final ObjectProvider<BodyRoles> bodies;
    private final WithinRequest memory;
    private final Today today;

    Standings(JdbcClient jdbc, ObjectProvider<BodyRoles> bodies, WithinRequest memory, Today today) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.memory = memory;
        this.today = today;
    }

    Standing of(CurrentAccount who) {
        return memory.once("standing of " + who.id(), Standing.class, () -> read(who));
    }

    private Standing read(CurrentAccount who) {
        LocalDate day = today.today();
        List<BodyRole> seats = bodies.orderedStream()
                .flatMap(desk -> desk.rolesOf(who.person(), day).stream())
                .toList();
        return new Standing(who.volunteer() ? List.of() : grants(who, day), seats);
    }

    private List<Standing.UnitRole> grants(CurrentAccount who, LocalDate day) {
        return jdbc.sql("""
                SELECT DISTINCT g.role, heir.unit_id
                FROM access.unit_grant g JOIN access.account a ON a.id = g.account_id
                CROSS JOIN LATERAL units.stands_for(g.unit_id, :day) heir
                WHERE g.account_id = :account AND g.valid @> :day AND g.ended_at IS NULL AND a.disabled_at IS NULL
                ORDER BY g.role, heir.unit_id""")
                .param("account", who.id().value())
                .param("day", day)
                .query((row, no) -> new Standing.UnitRole(
                        Role.valueOf(row.getString("role")), new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }
}
