package vn.congdongso.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.people.PersonId;

@Component
class DeviceRows {

    private final JdbcClient jdbc;

    DeviceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Device device, AccountId account, UUID invitation, byte[] secretHash) {
        jdbc.sql("""
                INSERT INTO access.device (id, account_id, invitation_id, secret_hash, label, created_at, last_seen)
                VALUES (:id, :account, :invitation, :hash, :label, :now, :now)""")
                .param("id", device.id())
                .param("account", account.value())
                .param("invitation", invitation)
                .param("hash", secretHash)
                .param("label", device.kind().name())
                .param("now", Moments.at(device.createdAt()))
                .update();
    }

    /** The account whose phone this is, if the secret is right and nothing has put it out. */
    Optional<KnownDevice> recognise(UUID device, byte[] secretHash, Instant usedSince) {
        return jdbc.sql("""
                SELECT a.id, a.person_id, a.display_name, d.last_seen
                FROM access.device d JOIN access.account a ON a.id = d.account_id
                WHERE d.id = :device AND d.secret_hash = :hash AND d.revoked_at IS NULL AND d.last_seen > :since
                    AND a.disabled_at IS NULL""")
                .param("device", device)
                .param("hash", secretHash)
                .param("since", Moments.at(usedSince))
                .query((row, no) -> new KnownDevice(
                        device,
                        new AccountId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("display_name"),
                        Moments.of(row, "last_seen")))
                .optional();
    }

    List<Device> inUse(AccountId account, Instant usedSince) {
        return jdbc.sql("""
                SELECT id, label, created_at, last_seen FROM access.device
                WHERE account_id = :account AND revoked_at IS NULL AND last_seen > :since ORDER BY last_seen DESC""")
                .param("account", account.value())
                .param("since", Moments.at(usedSince))
                .query((row, no) -> new Device(
                        row.getObject("id", UUID.class),
                        DeviceKind.valueOf(row.getString("label")),
                        Moments.of(row, "created_at"),
                        Moments.of(row, "last_seen")))
                .list();
    }

    void seen(UUID device, Instant now) {
        jdbc.sql("UPDATE access.device SET last_seen = :now WHERE id = :device")
                .param("now", Moments.at(now))
                .param("device", device)
                .update();
    }

    boolean revoke(AccountId account, UUID device, Instant now) {
        return jdbc.sql("""
                UPDATE access.device SET revoked_at = :now
                WHERE id = :device AND account_id = :account AND revoked_at IS NULL""")
                        .param("now", Moments.at(now))
                        .param("device", device)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    int revokeAll(UUID body, PersonId person, Instant now) {
        return jdbc.sql("""
                UPDATE access.device d SET revoked_at = :now FROM access.invitation i
                WHERE i.id = d.invitation_id AND i.body_id = :body AND i.person_id = :person
                    AND d.revoked_at IS NULL""")
                .param("now", Moments.at(now))
                .param("body", body)
                .param("person", person.value())
                .update();
    }
}
