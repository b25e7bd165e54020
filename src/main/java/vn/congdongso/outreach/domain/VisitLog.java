package vn.congdongso.outreach.domain;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.shared.Rows;

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
                                                    manner, beneficiary, hindrance, note, logged_by, device_id, recorded_at, content_hash)
                        VALUES (:province, :id, :body, :unit, :topic, :day, :people, :result,
                                :manner, :beneficiary, :hindrance, :note, :account, :device, :at, :hash)
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
                        .param("manner", visit.circumstances().manner().name())
                        .param(
                                "beneficiary",
                                visit.circumstances().beneficiary().name())
                        .param("hindrance", emptyAsNull(hindrance(visit)))
                        .param("note", visit.circumstances().note())
                        .param("account", visit.loggedBy().value())
                        .param("device", visit.device(), Types.OTHER)
                        .param("at", visit.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("hash", contentHash)
                        .update()
                == 1;
    }

    /** A visit with what tells it from another one under its id. */
    record Entry(Visit visit, byte[] contentHash) {}

    /** Stores them in one statement; those that were stored, the others' ids are taken. */
    Set<VisitId> addAll(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("""
                        INSERT INTO outreach.visit (province_id, id, body_id, unit_id, topic, day, people, result,
                                                    manner, beneficiary, hindrance, note, logged_by, device_id,
                                                    recorded_at, content_hash)
                        SELECT province, id, body, unit, topic, CAST(day AS date), people, result, manner, beneficiary,
                               nullif(hindrance, ''), note, :account, :device, :at, decode(hash, 'hex')
                        FROM unnest(:provinces, :ids, :bodies, :units, :topics, :days, :people, :results, :manners,
                                    :beneficiaries, :hindrances, :notes, :hashes)
                             AS sent (province, id, body, unit, topic, day, people, result, manner, beneficiary,
                                      hindrance, note, hash)
                        ORDER BY province, id
                        ON CONFLICT (province_id, id) DO NOTHING
                        RETURNING id
                        """)
                .param("provinces", ids(entries, visit -> visit.province().value()))
                .param("ids", ids(entries, visit -> visit.id().value()))
                .param("bodies", ids(entries, visit -> visit.body().value()))
                .param("units", ids(entries, visit -> visit.unit().value()))
                .param("topics", texts(entries, Visit::topic))
                .param("days", texts(entries, visit -> visit.day().toString()))
                .param(
                        "people",
                        entries.stream().map(entry -> entry.visit().people()).toArray(Integer[]::new))
                .param("results", texts(entries, visit -> visit.result().name()))
                .param(
                        "manners",
                        texts(entries, visit -> visit.circumstances().manner().name()))
                .param(
                        "beneficiaries",
                        texts(
                                entries,
                                visit -> visit.circumstances().beneficiary().name()))
                .param("hindrances", texts(entries, VisitLog::hindrance))
                .param("notes", texts(entries, visit -> visit.circumstances().note()))
                .param(
                        "hashes",
                        entries.stream()
                                .map(entry -> HexFormat.of().formatHex(entry.contentHash()))
                                .toArray(String[]::new))
                .param("account", entries.getFirst().visit().loggedBy().value())
                .param("device", entries.getFirst().visit().device(), Types.OTHER)
                .param("at", entries.getFirst().visit().recordedAt().atOffset(ZoneOffset.UTC))
                .query(Rows.ID)
                .list()
                .stream()
                .map(VisitId::new)
                .collect(Collectors.toSet());
    }

    /** Of those that are stored; the first one where one id is stored in two provinces. */
    Map<VisitId, Fingerprint> fingerprints(Collection<VisitId> visits) {
        Map<VisitId, Fingerprint> found = new HashMap<>();
        jdbc.sql("""
                        SELECT id, content_hash FROM outreach.visit
                        WHERE id = ANY(:ids) ORDER BY recorded_at, province_id
                        """)
                .param("ids", visits.stream().map(VisitId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.putIfAbsent(
                            new VisitId(row.getObject("id", UUID.class)),
                            new Fingerprint(row.getBytes("content_hash")));
                });
        return found;
    }

    /** The visit as it is understood now; nobody else changes it until the transaction ends. */
    Optional<Visit> lock(VisitId id) {
        jdbc.sql("SELECT id FROM outreach.visit WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Rows.ID)
                .list();
        return jdbc.sql(Visits.SELECT + " WHERE id = :id ORDER BY recorded_at, province_id LIMIT 1")
                .param("id", id.value())
                .query(Visits::visit)
                .optional();
    }

    /** The visit's revision is the number of the change. */
    void change(Visit visit, String reason, AccountId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO outreach.visit_change (province_id, visit_id, no, voided, topic, people, result,
                                                           manner, beneficiary, hindrance, note, reason, changed_by,
                                                           changed_at)
                        VALUES (:province, :id, :no, :voided, :topic, :people, :result, :manner, :beneficiary,
                                :hindrance, :note, :reason, :by, :at)
                        """)
                .param("province", visit.province().value())
                .param("id", visit.id().value())
                .param("no", visit.revision())
                .param("voided", visit.voided())
                .param("topic", visit.topic())
                .param("people", visit.people())
                .param("result", visit.result().name())
                .param("manner", visit.circumstances().manner().name())
                .param("beneficiary", visit.circumstances().beneficiary().name())
                .param("hindrance", emptyAsNull(hindrance(visit)))
                .param("note", visit.circumstances().note())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UUID[] ids(List<Entry> entries, Function<Visit, UUID> id) {
        return entries.stream().map(Entry::visit).map(id).toArray(UUID[]::new);
    }

    private static String[] texts(List<Entry> entries, Function<Visit, String> text) {
        return entries.stream().map(Entry::visit).map(text).toArray(String[]::new);
    }

    private static String hindrance(Visit visit) {
        Hindrance hindrance = visit.circumstances().hindrance();
        return hindrance == null ? "" : hindrance.name();
    }

    /** The visit under this id if it says the same; it may have been stored long ago, by a team that is no more. */
    Optional<Visit> same(VisitId id, byte[] contentHash) {
        return jdbc.sql(Visits.SELECT + " WHERE id = :id AND content_hash = :hash")
                .param("id", id.value())
                .param("hash", contentHash)
                .query(Visits::visit)
                .optional();
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
