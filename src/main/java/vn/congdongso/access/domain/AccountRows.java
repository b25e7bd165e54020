package vn.congdongso.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

@Component
class AccountRows {

    /** Until its keeper opens it again; the database counts in years of four digits. */
    static final Instant WITHOUT_END = Instant.parse("9999-12-31T00:00:00Z");

    static final String COLUMNS = """
            id, kind, person_id, display_name, unit_id, username, must_change, password_changed_at, locked_until,
            disabled_at, last_seen""";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM access.account WHERE id = :id")
                .param("id", id.value())
                .query((row, no) -> account(row))
                .optional();
    }

    /** The account, held until the end of the transaction, so that what is counted about it stays true. */
    Optional<Account> hold(AccountId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM access.account WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, no) -> account(row))
                .optional();
    }

    Optional<Account> byUsername(String username) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM access.account WHERE lower(username) = :username")
                .param("username", username)
                .query((row, no) -> account(row))
                .optional();
    }

    Optional<Account> volunteer(PersonId person) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM access.account WHERE person_id = :person AND kind = 'VOLUNTEER'")
                .param("person", person.value())
                .query((row, no) -> account(row))
                .optional();
    }

    void addOfficial(Account account, String passwordHash, Instant now) {
        jdbc.sql("""
                INSERT INTO access.account (id, kind, person_id, display_name, unit_id, username, password_hash,
                    must_change, password_changed_at, created_at)
                VALUES (:id, 'OFFICIAL', :person, :name, :unit, :username, :hash, :mustChange, :now, :now)""")
                .param("id", account.id().value())
                .param("person", account.person().value())
                .param("name", account.displayName())
                .param("unit", account.unit().value())
                .param("username", account.username())
                .param("hash", passwordHash)
                .param("mustChange", account.mustChange())
                .param("now", Moments.at(now))
                .update();
    }

    /** The person's account on phones, made when it is needed for the first time. */
    Account volunteerOf(PersonId person, String name, UnitId unit, UUID freshId, Instant now) {
        jdbc.sql("""
                INSERT INTO access.account (id, kind, person_id, display_name, unit_id, created_at)
                VALUES (:id, 'VOLUNTEER', :person, :name, :unit, :now)
                ON CONFLICT (person_id) WHERE kind = 'VOLUNTEER' DO UPDATE SET display_name = excluded.display_name""")
                .param("id", freshId)
                .param("person", person.value())
                .param("name", name)
                .param("unit", unit.value())
                .param("now", Moments.at(now))
                .update();
        return volunteer(person).orElseThrow();
    }

    String passwordHash(AccountId id) {
        return jdbc.sql("SELECT password_hash FROM access.account WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    void setPassword(AccountId id, String hash, boolean mustChange, Instant now) {
        jdbc.sql("""
                UPDATE access.account SET password_hash = :hash, must_change = :mustChange, password_changed_at = :now,
                    failed_tries = 0, locked_until = NULL
                WHERE id = :id""")
                .param("id", id.value())
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("now", Moments.at(now))
                .update();
    }

    void lock(AccountId id) {
        jdbc.sql("UPDATE access.account SET locked_until = :until WHERE id = :id")
                .param("until", Moments.at(WITHOUT_END))
                .param("id", id.value())
                .update();
    }

    void unlock(AccountId id) {
        jdbc.sql("UPDATE access.account SET locked_until = NULL, failed_tries = 0 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    void disable(AccountId id, Instant now) {
        jdbc.sql("UPDATE access.account SET disabled_at = :now WHERE id = :id")
                .param("now", Moments.at(now))
                .param("id", id.value())
                .update();
    }

    void enable(AccountId id) {
        jdbc.sql("UPDATE access.account SET disabled_at = NULL WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    void seen(AccountId id, Instant now) {
        jdbc.sql("UPDATE access.account SET last_seen = :now WHERE id = :id")
                .param("now", Moments.at(now))
                .param("id", id.value())
                .update();
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                Account.Kind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("username"),
                row.getBoolean("must_change"),
                Moments.orNull(row, "password_changed_at"),
                Moments.orNull(row, "locked_until"),
                Moments.orNull(row, "disabled_at"),
                Moments.orNull(row, "last_seen"));
    }
}
