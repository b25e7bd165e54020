package vn.congdongso.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

@Component
class GrantRows {

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every grant that the account has or had, the newest first. */
    List<UnitGrant> of(AccountId account) {
        return jdbc.sql("""
                SELECT account_id, role, unit_id, lower(valid) AS since, upper(valid) AS until, legal_basis, ended_at
                FROM access.unit_grant WHERE account_id = :account ORDER BY lower(valid) DESC, role, unit_id""")
                .param("account", account.value())
                .query((row, no) -> grant(row))
                .list();
    }

    boolean overlaps(AccountId account, Role role, UnitId unit, Validity valid) {
        return of(account).stream()
                .filter(grant -> grant.role() == role && grant.unit().equals(unit) && !grant.ended())
                .anyMatch(grant -> grant.meets(valid));
    }

    void add(UnitGrant grant, @Nullable AccountId by, Instant now) {
        forgetEndedOn(grant);
        jdbc.sql("""
                INSERT INTO access.unit_grant (account_id, role, unit_id, valid, legal_basis, granted_by, granted_at)
                VALUES (:account, :role, :unit, daterange(:since, :until), :basis, :by, :now)""")
                .param("account", grant.account().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("since", grant.valid().from())
                .param("until", grant.valid().until(), java.sql.Types.DATE)
                .param("basis", grant.legalBasis())
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .param("now", Moments.at(now))
                .update();
    }

    /** It counts no more from this moment; the range ends today, or with its only day. */
    void end(UnitGrant grant, AccountId by, LocalDate day, Instant now) {
        jdbc.sql("""
                UPDATE access.unit_grant SET ended_by = :by, ended_at = :now,
                    valid = daterange(lower(valid), greatest(:day, lower(valid) + 1))
                WHERE account_id = :account AND role = :role AND unit_id = :unit AND lower(valid) = :since""")
                .param("by", by.value())
                .param("now", Moments.at(now))
                .param("day", day)
                .param("account", grant.account().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("since", grant.valid().from())
                .update();
    }

    /**
     * A grant taken back on its first day occupies that day in the key. When the same is granted again, the trail of
     * changes remembers the first one.
     */
    private void forgetEndedOn(UnitGrant grant) {
        jdbc.sql("""
                DELETE FROM access.unit_grant
                WHERE account_id = :account AND role = :role AND unit_id = :unit AND ended_at IS NOT NULL
                    AND valid && daterange(:since, :until) AND upper(valid) = lower(valid) + 1""")
                .param("account", grant.account().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("since", grant.valid().from())
                .param("until", grant.valid().until(), java.sql.Types.DATE)
                .update();
    }

    private static UnitGrant grant(ResultSet row) throws SQLException {
        return new UnitGrant(
                new AccountId(row.getObject("account_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Validity(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getString("legal_basis"),
                row.getObject("ended_at") != null);
    }
}
