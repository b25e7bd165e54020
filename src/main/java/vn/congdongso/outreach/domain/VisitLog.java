package vn.congdongso.outreach.domain;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.outreach.VisitId;

/** Where visits are stored, once each. */
@Component
class VisitLog {

    private final JdbcClient jdbc;

    VisitLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the visit; false, and nothing stored, when a visit with this id is there already. */
    boolean add(Visit visit, byte[] contentHash) {
        return jdbc.sql("""
                        INSERT INTO outreach.visit (province_id, id, body_id, unit_id, topic, day, people, result,
                                                    logged_by, device_id, recorded_at, content_hash)
                        VALUES (:province, :id, :body, :unit, :topic, :day, :people, :result,
                                :account, :device, :at, :hash)
                        ON CONFLICT (province_id, id) DO NOTHING
                        """)
                        .param("province", visit.province().value())
                        .param("id", visit.id().value())
                        .param("body", visit.body().value())
                        .param("unit", visit.unit().value())
                        .param("topic", visit.topic())
                        .param("day", visit.day())
                        .param("people", visit.people())
                        .param("result", visit.result().name())
                        .param("account", visit.loggedBy().value())
                        .param("device", visit.device(), Types.OTHER)
                        .param("at", visit.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("hash", contentHash)
                        .update()
                == 1;
    }

    /** The visit under this id if it says the same; it may have been stored long ago, by a team that is no more. */
    Optional<Visit> same(VisitId id, byte[] contentHash) {
        return jdbc.sql(Visits.SELECT + " WHERE id = :id AND content_hash = :hash")
                .param("id", id.value())
                .param("hash", contentHash)
                .query(Visits::visit)
                .optional();
    }
}
