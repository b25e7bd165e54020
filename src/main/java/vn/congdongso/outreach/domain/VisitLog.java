package vn.congdongso.outreach.domain;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.shared.Rows;

/** Where visits are stored, once each. */
@Component
class VisitLog {

    private final JdbcClient jdbc;
    private final Visits visits;

    VisitLog(JdbcClient jdbc, Visits visits) {
        this.jdbc = jdbc;
        this.visits = visits;
    }

    /** Stores the visit; false, and nothing stored, when a visit with this id is there already. */
    boolean add(Visit visit, byte[] contentHash) {
        return !addAll(List.of(new Entry(visit, contentHash))).isEmpty();
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
                                                    manner, beneficiary, hindrance, note, household_id, again_on,
                                                    logged_by, device_id, recorded_at, content_hash)
                        SELECT province, id, body, unit, topic, CAST(day AS date), people, result, manner, beneficiary,
                               nullif(hindrance, ''), note, household, CAST(nullif(again, '') AS date), :account,
                               :device, :at, decode(hash, 'hex')
                        FROM unnest(:provinces, :ids, :bodies, :units, :topics, :days, :people, :results, :manners,
                                    :beneficiaries, :hindrances, :notes, CAST(:households AS uuid[]), :again, :hashes)
                             AS sent (province, id, body, unit, topic, day, people, result, manner, beneficiary,
                                      hindrance, note, household, again, hash)
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
                .param("households", ids(entries, visit -> household(visit)))
                .param("again", texts(entries, VisitLog::again))
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
        return visits.find(id);
    }

    /** The visit's revision is the number of the change. */
    void change(Visit visit, String reason, AccountId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO outreach.visit_change (province_id, visit_id, no, voided, topic, people, result,
                                                           manner, beneficiary, hindrance, note, again_on, reason,
                                                           changed_by, changed_at)
                        VALUES (:province, :id, :no, :voided, :topic, :people, :result, :manner, :beneficiary,
                                :hindrance, :note, :again, :reason, :by, :at)
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
                .param("again", visit.circumstances().again(), Types.DATE)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable UUID[] ids(List<Entry> entries, Function<Visit, @Nullable UUID> id) {
        return entries.stream().map(Entry::visit).map(id).toArray(UUID[]::new);
    }

    private static String[] texts(List<Entry> entries, Function<Visit, String> text) {
        return entries.stream().map(Entry::visit).map(text).toArray(String[]::new);
    }

    private static String hindrance(Visit visit) {
        Hindrance hindrance = visit.circumstances().hindrance();
        return hindrance == null ? "" : hindrance.name();
    }

    private static @Nullable UUID household(Visit visit) {
        HouseholdId household = visit.circumstances().household();
        return household == null ? null : household.value();
    }

    private static String again(Visit visit) {
        LocalDate again = visit.circumstances().again();
        return again == null ? "" : again.toString();
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
