package vn.congdongso.households.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdongso.households.HouseholdFixtures.SOMEBODY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.households.HouseholdFixtures;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.households.Households;
import vn.congdongso.people.ConsentChannel;
import vn.congdongso.people.ConsentNotice;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class HouseholdDeedsTests {

    private static final ConsentNotice NOTICE = new ConsentNotice("2026-11", "Lưu số để hẹn hướng dẫn.");

    private final Households households;
    private final HouseholdFixtures fixtures;
    private final AddHousehold addHousehold;
    private final CorrectHousehold correctHousehold;
    private final LeaveHousehold leaveHousehold;
    private final MergeHouseholds mergeHouseholds;
    private final AssignHouseholds assignHouseholds;
    private final KeepPhone keepPhone;
    private final WithdrawHouseholdConsent withdrawConsent;
    private final HouseholdRows rows;
    private final TeamFixtures teams;
    private final JdbcClient jdbc;
    private final LocalDate day;
    private final UnitId village;
    private final UnitId otherVillage;

    HouseholdDeedsTests(
            Households households,
            HouseholdFixtures fixtures,
            AddHousehold addHousehold,
            CorrectHousehold correctHousehold,
            LeaveHousehold leaveHousehold,
            MergeHouseholds mergeHouseholds,
            AssignHouseholds assignHouseholds,
            KeepPhone keepPhone,
            WithdrawHouseholdConsent withdrawConsent,
            HouseholdRows rows,
            TeamFixtures teams,
            JdbcClient jdbc,
            Today today) {
        this.households = households;
        this.fixtures = fixtures;
        this.addHousehold = addHousehold;
        this.correctHousehold = correctHousehold;
        this.leaveHousehold = leaveHousehold;
        this.mergeHouseholds = mergeHouseholds;
        this.assignHouseholds = assignHouseholds;
        this.keepPhone = keepPhone;
        this.withdrawConsent = withdrawConsent;
        this.rows = rows;
        this.teams = teams;
        this.jdbc = jdbc;
        this.day = today.today();
        TeamFixtures.Ground ground = teams.aGround();
        this.village = ground.villages().getFirst();
        this.otherVillage = ground.villages().getLast();
    }

    private Household row(HouseholdId id) {
        return rows.find(id).orElseThrow();
    }

    private static List<String> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Violation> violations)
                ? violations.stream().map(Violation::key).toList()
                : List.of();
    }

    private Outcome<HouseholdId> phone(HouseholdId id, String number) {
        return keepPhone
                .keep(new KeepPhone.Command(id, number, NOTICE, ConsentChannel.IN_PERSON, day, SOMEBODY))
                .orElseThrow();
    }

    @Test
    void aRepeatedSendAddsOneHousehold() {
        AddHousehold.Command command = new AddHousehold.Command(
                new HouseholdId(Uuid7.next()),
                village,
                null,
                new HouseholdFields("Đinh Văn Lượng", "cụm 2", null, Set.of(HouseholdMark.SMARTPHONE)),
                null,
                SOMEBODY);

        AddHousehold.Added first = addHousehold.add(command).orThrow();
        AddHousehold.Added again = addHousehold.add(command).orThrow();

        assertThat(first.first()).isTrue();
        assertThat(again).isEqualTo(new AddHousehold.Added(first.id(), first.no(), false));
        assertThat(households.count(List.of(village), day)).isEqualTo(1);
        AddHousehold.Command elsewhere =
                new AddHousehold.Command(command.id(), otherVillage, null, command.fields(), null, SOMEBODY);
        assertThat(refused(addHousehold.add(elsewhere))).containsExactly("households.violation.id-elsewhere");
    }

    @Test
    void itIsFoundWithoutMarksByNamePlaceAndNumber() {
        HouseholdId id = fixtures.add(village, "Đinh Văn Lượng", "Cụm Đồng Mỹ", HouseholdMark.NEEDS_HELP);
        fixtures.add(village, "Trần Thị Mai", "cụm 9");

        for (String words : List.of("dinh van luong", "ĐỒNG MỸ", "Đinh", "1")) {
            assertThat(households
                            .inVillages(List.of(village), new Households.Filter(words, null, null, false), 1, 10)
                            .households())
                    .as(words)
                    .extracting(HouseholdSummary::id)
                    .containsExactly(id);
        }
        assertThat(households
                        .inVillages(
                                List.of(village),
                                new Households.Filter("", HouseholdMark.NEEDS_HELP, null, false),
                                5,
                                1)
                        .households())
                .extracting(HouseholdSummary::id)
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn An 051 088 001 234", "An 0912345678"})
    void numbersOfPapersAndPhonesHaveNoPlaceInAName(String name) {
        assertThat(refused(HouseholdFields.read(name, "", "", List.of())))
                .containsExactly("households.violation.number-inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100", "nhiều", "4.5"})
    void anImpossibleNumberOfPeopleIsRefused(String people) {
        assertThat(refused(HouseholdFields.read("An", "", people, List.of())))
                .containsExactly("households.violation.people");
    }

    @Test
    void withdrawalClearsWhatIsPersonalAndKeepsNumberAndProof() {
        HouseholdId id = fixtures.add(village, "Lê Thị Sáu", "cụm 3", HouseholdMark.SMARTPHONE);
        phone(id, "912345678").orThrow();
        assertThat(row(id).phone()).isEqualTo("+84912345678");

        assertThat(withdrawConsent.withdraw(id, SOMEBODY)).isTrue();
        assertThat(withdrawConsent.withdraw(id, SOMEBODY)).isTrue();

        Household cleared = row(id);
        assertThat(List.of(cleared.head(), cleared.cluster())).containsOnly("");
        assertThat(cleared.phone()).isNull();
        assertThat(cleared.no()).isEqualTo(1);
        assertThat(cleared.marks()).containsExactly(HouseholdMark.SMARTPHONE);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM households.consent WHERE household_id = :id AND withdrawn_at IS NOT NULL")
                        .param("id", id.value())
                        .query(Rows.COUNT)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM audit.entry e WHERE e::text LIKE '%Lê Thị Sáu%'")
                        .query(Rows.COUNT)
                        .single())
                .isZero();
        assertThat(refused(correctHousehold
                        .correct(id, new HouseholdFields("Lê Thị Sáu", "", null, Set.of()), SOMEBODY)
                        .orElseThrow()))
                .containsExactly("households.violation.cleared");
    }

    @Test
    void proofAndHistoryCannotBeChanged() {
        HouseholdId id = fixtures.add(village, "Võ Văn Bảy", "");
        phone(id, "0912345678").orThrow();

        for (String sql : List.of(
                "UPDATE households.consent SET given_on = given_on - 1 WHERE household_id = :id",
                "DELETE FROM households.consent WHERE household_id = :id",
                "DELETE FROM households.household_change WHERE household_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", id.value()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aPhoneWithoutSenseOrAConsentOfTomorrowIsRefused() {
        HouseholdId id = fixtures.add(village, "Võ Văn Tám", "");

        assertThat(refused(phone(id, "12345"))).containsExactly("households.violation.phone");
        assertThat(refused(keepPhone
                        .keep(new KeepPhone.Command(
                                id, "0912345678", NOTICE, ConsentChannel.PAPER, day.plusDays(1), SOMEBODY))
                        .orElseThrow()))
                .containsExactly("households.violation.consent-day");
        assertThat(row(id).phone()).isNull();
    }

    @Test
    void aSecondEntryIsMergedWithAllThatIsKnownOfIt() {
        HouseholdId kept = fixtures.add(village, "Phạm Văn Chín", "", HouseholdMark.SMARTPHONE);
        HouseholdId second = fixtures.add(village, "PHẠM VĂN CHÍN", "cụm 4", HouseholdMark.BUSINESS);
        HouseholdId third = fixtures.add(village, "Phạm văn Chín", "");
        HouseholdId elsewhere = fixtures.add(otherVillage, "Phạm Văn Chín", "");
        phone(second, "0912345678").orThrow();
        assertThat(rows.namesakes(row(kept))).extracting(Household::id).containsExactly(second, third);

        mergeHouseholds.merge(second, third, SOMEBODY).orElseThrow().orThrow();
        mergeHouseholds.merge(kept, second, SOMEBODY).orElseThrow().orThrow();
        mergeHouseholds.merge(kept, second, SOMEBODY).orElseThrow().orThrow();

        Household united = row(kept);
        assertThat(united.marks()).containsExactlyInAnyOrder(HouseholdMark.SMARTPHONE, HouseholdMark.BUSINESS);
        assertThat(united.cluster()).isEqualTo("cụm 4");
        assertThat(united.phone()).isEqualTo("+84912345678");
        assertThat(households.standsFor(third)).isEqualTo(kept);
        assertThat(row(second).head()).isEmpty();
        assertThat(households.count(List.of(village), day)).isEqualTo(1);
        assertThat(refused(mergeHouseholds.merge(kept, elsewhere, SOMEBODY).orElseThrow()))
                .containsExactly("households.violation.merge-villages");
        assertThat(refused(mergeHouseholds.merge(kept, kept, SOMEBODY).orElseThrow()))
                .containsExactly("households.violation.merge-self");
        withdrawConsent.withdraw(kept, SOMEBODY);
        assertThat(jdbc.sql("SELECT count(*) FROM households.consent WHERE household_id = :id AND withdrawn_at IS NULL")
                        .param("id", second.value())
                        .query(Rows.COUNT)
                        .single())
                .isZero();
    }

    @Test
    void whoMovedAwayIsNotCountedFromThatDayOn() {
        HouseholdId id = fixtures.add(village, "Hồ Văn Mười", "");

        leaveHousehold.leave(id, day, SOMEBODY).orElseThrow().orThrow();
        assertThat(households.count(List.of(village), day)).isZero();
        assertThat(households.find(id).orElseThrow().left()).isTrue();
        assertThat(refused(leaveHousehold.leave(id, day.plusDays(1), SOMEBODY).orElseThrow()))
                .containsExactly("households.violation.left-ahead");
        leaveHousehold.stay(id, SOMEBODY).orElseThrow().orThrow();
        assertThat(households.count(List.of(village), day)).isEqualTo(1);
    }

    @Test
    void onlyAMemberOfTheVillagesTeamLooksAfterAHousehold() {
        TeamFixtures.Team team = teams.aTeam(village);
        TeamFixtures.Team other = teams.aTeam(otherVillage);
        HouseholdId one = fixtures.add(village, "Bùi Văn An", "");
        HouseholdId two = fixtures.add(village, "Bùi Văn Bình", "");

        assertThat(assignHouseholds
                        .assign(List.of(one, two), team.leader(), SOMEBODY)
                        .orThrow())
                .isEqualTo(2);
        assertThat(assignHouseholds
                        .assign(List.of(one, two), team.leader(), SOMEBODY)
                        .orThrow())
                .isZero();
        assertThat(row(one).responsible()).isEqualTo(team.leader());
        assertThat(refused(assignHouseholds.assign(List.of(one), other.members().getFirst(), SOMEBODY)))
                .containsExactly("households.violation.not-a-member");
        assertThat(assignHouseholds.assign(List.of(one), null, SOMEBODY).orThrow())
                .isEqualTo(1);
        assertThat(row(one).responsible()).isNull();
    }

    @Test
    void aPhoneLearnsWhatChangedAndWhatToForget() {
        HouseholdId kept = fixtures.add(village, "Tạ Văn Anh", "");
        HouseholdId second = fixtures.add(village, "Tạ Văn Anh", "");
        mergeHouseholds.merge(kept, second, SOMEBODY);

        assertThat(households.changedSince(
                        List.of(village),
                        row(kept).enteredOn().atStartOfDay(Today.ZONE).toInstant()))
                .extracting(HouseholdSummary::id)
                .containsExactly(kept);
        assertThat(households.mergedSince(
                        List.of(village),
                        row(kept).enteredOn().atStartOfDay(Today.ZONE).toInstant()))
                .containsExactly(second);
    }

    /**
     * Whatever is merged, taken back, corrected or repeated, in any order: the count is that of the real households, and
     * every entry ever made stands for exactly one of them.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void mergersAndWithdrawalsNeverChangeHowManyRealHouseholdsAreCounted(long seed) {
        Random random = new Random(seed);
        int real = 4;
        Map<HouseholdId, Integer> truth = new HashMap<>();
        List<HouseholdId> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int which = i < real ? i : random.nextInt(real);
            HouseholdId id = fixtures.add(village, "Hộ thật " + which, "");
            entries.add(id);
            truth.put(id, which);
        }
        long merged = 0;
        for (int step = 0; step < 40; step++) {
            HouseholdId one = entries.get(random.nextInt(entries.size()));
            HouseholdId other = entries.get(random.nextInt(entries.size()));
            long before = households.count(List.of(village), day);
            if (random.nextInt(5) == 0) {
                withdrawConsent.withdraw(households.standsFor(one), SOMEBODY);
                assertThat(households.count(List.of(village), day)).isEqualTo(before);
            } else if (Objects.equals(truth.get(one), truth.get(other))) {
                boolean accepted = mergeHouseholds.merge(one, other, SOMEBODY).orElseThrow()
                                instanceof Outcome.Accepted<HouseholdId>
                        && households.count(List.of(village), day) < before;
                merged += accepted ? 1 : 0;
            }
            Set<HouseholdId> counted = new HashSet<>();
            entries.forEach(id -> counted.add(households.standsFor(id)));
            assertThat(households.count(List.of(village), day))
                    .isEqualTo(counted.size())
                    .isEqualTo(entries.size() - merged)
                    .isGreaterThanOrEqualTo(real);
            entries.forEach(
                    id -> assertThat(truth.get(households.standsFor(id))).isEqualTo(truth.get(id)));
        }
    }
}
