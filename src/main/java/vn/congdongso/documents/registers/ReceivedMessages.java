package vn.congdongso.documents.registers;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.UnitId;

/** edXML files that somebody looks at before they are registered. */
@Repository
public class ReceivedMessages {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Today today;

    ReceivedMessages(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Transactional
    public UUID put(UnitId agency, byte[] content) {
        jdbc.sql("DELETE FROM documents.edxml_received WHERE received_at < :before")
                .param("before", Timestamp.from(today.now().minus(KEPT)))
                .update();
        UUID id = Uuid7.next();
        jdbc.sql("""
                        INSERT INTO documents.edxml_received (id, agency_id, content, received_at)
                        VALUES (:id, :agency, :content, :at)
                        """)
                .param("id", id)
                .param("agency", agency.value())
                .param("content", content)
                .param("at", Timestamp.from(today.now()))
                .update();
        return id;
    }

    /** @param incoming the row that it became; null while it has become none */
    public record Received(byte[] content, @Nullable IncomingId incoming) {}

    public Optional<Received> find(UnitId agency, UUID id) {
        return find(agency, id, "");
    }

    Optional<Received> locked(UnitId agency, UUID id) {
        return find(agency, id, " FOR UPDATE");
    }

    private Optional<Received> find(UnitId agency, UUID id, String lock) {
        return jdbc.sql("SELECT content, incoming_id FROM documents.edxml_received"
                        + " WHERE id = :id AND agency_id = :agency" + lock)
                .param("id", id)
                .param("agency", agency.value())
                .query((row, number) -> {
                    UUID incoming = row.getObject("incoming_id", UUID.class);
                    return new Received(row.getBytes("content"), incoming == null ? null : new IncomingId(incoming));
                })
                .optional();
    }

    void registered(UUID id, IncomingId as) {
        jdbc.sql("UPDATE documents.edxml_received SET incoming_id = :incoming WHERE id = :id")
                .param("incoming", as.value())
                .param("id", id)
                .update();
    }
}
