package vn.congdongso.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.InvitationState;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

@Component
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation, byte[] tokenHash, AccountId by, Instant now) {
        jdbc.sql("""
                INSERT INTO access.invitation (id, token_hash, person_id, body_id, body_name, unit_id, issued_by,
                    issued_at, expires_at)
                VALUES (:id, :hash, :person, :body, :bodyName, :unit, :by, :now, :expires)""")
                .param("id", invitation.id())
                .param("hash", tokenHash)
                .param("person", invitation.person().value())
                .param("body", invitation.body())
                .param("bodyName", invitation.bodyName())
                .param("unit", invitation.unit().value())
                .param("by", by.value())
                .param("now", Moments.at(now))
                .param("expires", Moments.at(invitation.expiresAt()))
                .update();
    }

    Optional<Invitation> byTokenHash(byte[] hash) {
        return jdbc.sql("""
                SELECT id, person_id, body_id, body_name, unit_id, expires_at, revoked_at
                FROM access.invitation WHERE token_hash = :hash""")
                .param("hash", hash)
                .query((row, no) -> invitation(row))
                .optional();
    }

    /** Ends the person's open link, if there is one. */
    boolean revoke(UUID body, PersonId person, Instant now) {
        return jdbc.sql("""
                UPDATE access.invitation SET revoked_at = :now
                WHERE body_id = :body AND person_id = :person AND revoked_at IS NULL""")
                        .param("now", Moments.at(now))
                        .param("body", body)
                        .param("person", person.value())
                        .update()
                > 0;
    }

    /** The unit of the newest link; empty when the person was never invited to the body. */
    Optional<UnitId> lastUnit(UUID body, PersonId person) {
        return jdbc.sql("""
                SELECT unit_id FROM access.invitation WHERE body_id = :body AND person_id = :person
                ORDER BY issued_at DESC LIMIT 1""")
                .param("body", body)
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    List<InvitationState> states(UUID body, Instant now) {
        return jdbc.sql("""
                WITH newest AS (
                    SELECT DISTINCT ON (person_id) person_id, issued_at, expires_at, revoked_at
                    FROM access.invitation WHERE body_id = :body ORDER BY person_id, issued_at DESC
                ), phone AS (
                    SELECT i.person_id, count(*) AS devices, max(d.last_seen) AS last_seen
                    FROM access.invitation i JOIN access.device d ON d.invitation_id = i.id
                    WHERE i.body_id = :body AND d.revoked_at IS NULL GROUP BY i.person_id
                )
                SELECT n.person_id, n.issued_at, n.expires_at, n.revoked_at, coalesce(p.devices, 0) AS devices,
                    p.last_seen
                FROM newest n LEFT JOIN phone p USING (person_id) ORDER BY n.person_id""")
                .param("body", body)
                .query((row, no) -> state(row, now))
                .list();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Moments.of(row, "expires_at"),
                row.getObject("revoked_at") != null);
    }

    private static InvitationState state(ResultSet row, Instant now) throws SQLException {
        Instant expires = Moments.of(row, "expires_at");
        InvitationState.Link link = row.getObject("revoked_at") != null
                ? InvitationState.Link.REVOKED
                : expires.isAfter(now) ? InvitationState.Link.OPEN : InvitationState.Link.EXPIRED;
        return new InvitationState(
                new PersonId(row.getObject("person_id", UUID.class)),
                link,
                Moments.of(row, "issued_at"),
                expires,
                row.getInt("devices"),
                Moments.orNull(row, "last_seen"));
    }
}
