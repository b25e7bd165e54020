package vn.congdongso.households.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.Households.Filter;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;

/** Where households are kept, with the line of history that each change leaves. */
@Repository
class HouseholdRows {

    private static final String SELECT = """
            SELECT province_id, id, village_id, no, head, cluster, people, marks, phone, phone_consent, responsible,
                   entered_on, left_on, merged_into, cleared_at
            FROM households.household
            """;

    private static final String FOUND = """
            WHERE village_id = ANY (:villages) AND merged_into IS NULL
              AND (left_on IS NOT NULL AND left_on <= :today) = :left
              AND (CAST(:key AS text) = '' OR strpos(head_key, :key) > 0 OR strpos(cluster_key, :key) > 0
                   OR no::text = :key)
              AND (CAST(:mark AS text) IS NULL OR :mark = ANY (marks))
              AND (CAST(:responsible AS uuid) IS NULL OR responsible = :responsible)
            """;

    private final JdbcClient jdbc;
    private final Today today;

    HouseholdRows(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Optional<Household> find(HouseholdId id) {
        return jdbc.sql(SELECT + "WHERE id = :id ORDER BY entered_on, province_id LIMIT 1")
                .param("id", id.value())
                .query(HouseholdRows::household)
                .optional();
    }

    /** Under the ids that were asked for; for a duplicate the household into which it was merged. */
    Map<HouseholdId, Household> findAll(Collection<HouseholdId> households) {
        if (households.isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, Household> found = new HashMap<>();
        jdbc.sql("""
                        SELECT asked.id AS asked, stands.*
                        FROM households.household asked
                        JOIN households.household stands
                          ON stands.province_id = asked.province_id AND stands.id = coalesce(asked.merged_into, asked.id)
                        WHERE asked.id = ANY (:ids)
                        """)
                .param("ids", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.putIfAbsent(new HouseholdId(row.getObject("asked", UUID.class)), household(row, 0));
                });
        return found;
    }

    /** The same, so that nobody else changes it before this is done. */
    Optional<Household> take(HouseholdId id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(HouseholdRows::household)
                .optional();
    }

    /** One after the other: each looks at the numbers and names that the other has made. */
    void waitForTurn(UnitId village) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('households ' || :village, 0))::text")
                .param("village", village.toString())
                .query(String.class)
                .optional();
    }

    int nextNumber(UnitId village) {
        return jdbc.sql("SELECT coalesce(max(no), 0) + 1 FROM households.household WHERE village_id = :village")
                .param("village", village.value())
                .query(Integer.class)
                .single();
    }

    boolean numberTaken(UnitId village, int no) {
        return jdbc.sql("SELECT count(*) FROM households.household WHERE village_id = :village AND no = :no")
                        .param("village", village.value())
                        .param("no", no)
                        .query(Rows.COUNT)
                        .single()
                > 0;
    }

    long count(Collection<UUID> villages, Filter filter) {
        return filtered("SELECT count(*) FROM households.household " + FOUND, villages, filter)
                .query(Rows.COUNT)
                .single();
    }

    /** @param first whose households stand before the others; null for nobody's */
    List<Household> page(Collection<UUID> villages, Filter filter, @Nullable PersonId first, long offset, int limit) {
        String order = """
                ORDER BY (responsible = CAST(:first AS uuid)) IS TRUE DESC, village_id, no, id
                LIMIT :limit OFFSET :offset
                """;
        return filtered(SELECT + FOUND + order, villages, filter)
                .param("first", first == null ? null : first.value(), Types.OTHER)
                .param("limit", limit)
                .param("offset", offset)
                .query(HouseholdRows::household)
                .list();
    }

    private StatementSpec filtered(String sql, Collection<UUID> villages, Filter filter) {
        PersonId responsible = filter.responsible();
        HouseholdMark mark = filter.mark();
        return jdbc.sql(sql)
                .param("villages", villages.toArray(UUID[]::new))
                .param("today", today.today())
                .param("left", filter.left())
                .param("key", VietnameseText.key(filter.q()))
                .param("mark", mark == null ? null : mark.name(), Types.VARCHAR)
                .param("responsible", responsible == null ? null : responsible.value(), Types.OTHER);
    }

    /** All that were not merged into others, wherever they are now. */
    List<Household> inVillages(Collection<UUID> villages) {
        return jdbc.sql(SELECT + "WHERE village_id = ANY (:villages) AND merged_into IS NULL ORDER BY village_id, no")
                .param("villages", villages.toArray(UUID[]::new))
                .query(HouseholdRows::household)
                .list();
    }

    List<Household> changedSince(Collection<UUID> villages, Instant moment) {
        return jdbc.sql(SELECT + "WHERE village_id = ANY (:villages) AND changed_at >= :moment ORDER BY changed_at, id")
                .param("villages", villages.toArray(UUID[]::new))
                .param("moment", at(moment))
                .query(HouseholdRows::household)
                .list();
    }

    long countOn(Collection<UUID> villages, LocalDate day) {
        return jdbc.sql("""
                        SELECT count(*) FROM households.household
                        WHERE village_id = ANY (:villages) AND merged_into IS NULL AND entered_on <= :day
                          AND (left_on IS NULL OR left_on > :day)
                        """)
                .param("villages", villages.toArray(UUID[]::new))
                .param("day", day)
                .query(Rows.COUNT)
                .single();
    }

    /** Others of the same name in the village, whatever tones they are written with. */
    List<Household> namesakes(Household household) {
        return jdbc.sql(SELECT + """
                        WHERE village_id = :village AND head_key = public.vi_key(:head) AND head_key <> '' AND id <> :id
                          AND merged_into IS NULL
                        ORDER BY no LIMIT 20
                        """)
                .param("village", household.village().value())
                .param("head", household.head())
                .param("id", household.id().value())
                .query(HouseholdRows::household)
                .list();
    }

    /** False, and nothing stored, where the id is known already. */
    boolean add(Household household, @Nullable UUID by) {
        int added = jdbc.sql("""
                        INSERT INTO households.household (province_id, id, village_id, no, head, cluster, people, marks,
                                                          responsible, entered_on, changed_at)
                        VALUES (:province, :id, :village, :no, :head, :cluster, :people, :marks,
                                :responsible, :enteredOn, :now)
                        ON CONFLICT (province_id, id) DO NOTHING
                        """)
                .param("province", household.province().value())
                .param("id", household.id().value())
                .param("village", household.village().value())
                .param("no", household.no())
                .param("head", household.head())
                .param("cluster", household.cluster())
                .param("people", household.people(), Types.SMALLINT)
                .param("marks", names(household.marks()))
                .param("responsible", value(household.responsible()), Types.OTHER)
                .param("enteredOn", household.enteredOn())
                .param("now", at(today.now()))
                .update();
        if (added == 1) {
            note(household, ChangeKind.ADDED, List.of(), by);
        }
        return added == 1;
    }

    void keep(Household household, ChangeKind kind, Collection<String> fields, @Nullable UUID by) {
        HouseholdId into = household.mergedInto();
        Instant cleared = household.cleared();
        jdbc.sql("""
                        UPDATE households.household
                        SET head = :head, cluster = :cluster, people = :people, marks = :marks, phone = :phone,
                            phone_consent = :phoneConsent, responsible = :responsible, left_on = :leftOn,
                            merged_into = :into, cleared_at = :cleared, changed_at = :now
                        WHERE province_id = :province AND id = :id
                        """)
                .param("head", household.head())
                .param("cluster", household.cluster())
                .param("people", household.people(), Types.SMALLINT)
                .param("marks", names(household.marks()))
                .param("phone", household.phone(), Types.VARCHAR)
                .param("phoneConsent", household.phoneConsent(), Types.OTHER)
                .param("responsible", value(household.responsible()), Types.OTHER)
                .param("leftOn", household.leftOn(), Types.DATE)
                .param("into", into == null ? null : into.value(), Types.OTHER)
                .param("cleared", cleared == null ? null : at(cleared), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", at(today.now()))
                .param("province", household.province().value())
                .param("id", household.id().value())
                .update();
        note(household, kind, fields, by);
    }

    /** Whatever was merged into the one is merged into the other from now on. */
    void redirect(Household from, Household to) {
        jdbc.sql("""
                        UPDATE households.household SET merged_into = :to, changed_at = :now
                        WHERE province_id = :province AND merged_into = :from
                        """)
                .param("to", to.id().value())
                .param("now", at(today.now()))
                .param("province", from.province().value())
                .param("from", from.id().value())
                .update();
    }

    private void note(Household household, ChangeKind kind, Collection<String> fields, @Nullable UUID by) {
        jdbc.sql("""
                        INSERT INTO households.household_change (province_id, id, household_id, kind, fields, made_at,
                                                                 made_by)
                        VALUES (:province, :id, :household, :kind, :fields, :now, :by)
                        """)
                .param("province", household.province().value())
                .param("id", Uuid7.next())
                .param("household", household.id().value())
                .param("kind", kind.name())
                .param("fields", fields.toArray(String[]::new))
                .param("now", at(today.now()))
                .param("by", by, Types.OTHER)
                .update();
    }

    List<HouseholdChange> changes(Household household) {
        return jdbc.sql("""
                        SELECT kind, fields, made_at, made_by FROM households.household_change
                        WHERE province_id = :province AND household_id = :id ORDER BY made_at DESC, id DESC LIMIT 50
                        """)
                .param("province", household.province().value())
                .param("id", household.id().value())
                .query((row, number) -> new HouseholdChange(
                        ChangeKind.valueOf(row.getString("kind")),
                        List.of((String[]) row.getArray("fields").getArray()),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("made_by", UUID.class)))
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static String[] names(Set<HouseholdMark> marks) {
        return marks.stream().sorted().map(HouseholdMark::name).toArray(String[]::new);
    }

    private static Household household(ResultSet row, int number) throws SQLException {
        int people = row.getInt("people");
        Integer count = row.wasNull() ? null : people;
        UUID responsible = row.getObject("responsible", UUID.class);
        UUID into = row.getObject("merged_into", UUID.class);
        OffsetDateTime cleared = row.getObject("cleared_at", OffsetDateTime.class);
        return new Household(
                new HouseholdId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("province_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getInt("no"),
                row.getString("head"),
                row.getString("cluster"),
                count,
                marks(row.getArray("marks")),
                row.getString("phone"),
                row.getObject("phone_consent", UUID.class),
                responsible == null ? null : new PersonId(responsible),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                into == null ? null : new HouseholdId(into),
                cleared == null ? null : cleared.toInstant());
    }

    private static Set<HouseholdMark> marks(Array array) throws SQLException {
        EnumSet<HouseholdMark> marks = EnumSet.noneOf(HouseholdMark.class);
        for (String name : (String[]) array.getArray()) {
            marks.add(HouseholdMark.valueOf(name));
        }
        return marks;
    }
}
