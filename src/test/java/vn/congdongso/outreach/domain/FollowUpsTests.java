package vn.congdongso.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congdongso.outreach.VisitFixtures.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdFixtures;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMatters;
import vn.congdongso.households.domain.MergeHouseholds;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitManner;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

@ApplicationTest
class FollowUpsTests {

    private final FollowUps followUps;
    private final KeepFollowUp keep;
    private final HouseholdMatters matters;
    private final LogVisit logVisit;
    private final CorrectVisit correctVisit;
    private final Visits visits;
    private final MergeHouseholds merge;
    private final Today today;
    private final TransactionTemplate transactions;
    private final VisitFixtures fixtures;
    private final VisitFixtures.Crew crew;
    private final CurrentAccount leader;
    private final HouseholdId lotus;
    private final HouseholdId bamboo;

    FollowUpsTests(
            FollowUps followUps,
            KeepFollowUp keep,
            HouseholdMatters matters,
            LogVisit logVisit,
            CorrectVisit correctVisit,
            Visits visits,
            MergeHouseholds merge,
            Today today,
            TransactionTemplate transactions,
            VisitFixtures fixtures,
            HouseholdFixtures households) {
        this.followUps = followUps;
        this.keep = keep;
        this.matters = matters;
        this.logVisit = logVisit;
        this.correctVisit = correctVisit;
        this.visits = visits;
        this.merge = merge;
        this.today = today;
        this.transactions = transactions;
        this.fixtures = fixtures;
        this.crew = fixtures.aCrew();
        this.leader = leader(crew);
        this.lotus = households.add(crew.ground().village(), "Lê Thị Sen", "Ngõ 1");
        this.bamboo = households.add(crew.ground().village(), "Trần Văn Tre", "Ngõ 2");
    }

    @Test
    void whatIsToBeContinuedIsDueAfterAWeekOrOnTheDayThatWasSaid() {
        LocalDate day = today.today();
        VisitId usual = log("vneid", VisitResult.CONTINUES, day.minusDays(2), lotus, null);
        VisitId said = log("e-payment", VisitResult.CONTINUES, day.minusDays(2), lotus, day.plusDays(1));

        assertThat(followUps.openOf(crew.team().body()))
                .extracting(FollowUp::visit, FollowUp::due)
                .containsExactly(tuple(said, day.plusDays(1)), tuple(usual, day.plusDays(5)));
        assertThat(followUps.openOf(List.of(lotus))).hasSize(2);
        assertThat(followUps.openOf(List.of(bamboo))).isEmpty();
    }

    @Test
    void theNextVisitAboutTheSameSettlesItAndItsVoidOpensItAgain() {
        log("vneid", VisitResult.CONTINUES, today.today().minusDays(2), lotus, null);
        log("vneid", VisitResult.DONE, today.today(), bamboo, null);
        log("e-payment", VisitResult.DONE, today.today(), lotus, null);
        assertThat(followUps.openOf(crew.team().body())).hasSize(1);

        VisitId done = log("vneid", VisitResult.DONE, today.today(), lotus, null);
        assertThat(followUps.openOf(crew.team().body())).isEmpty();

        correctVisit
                .correct(new CorrectVisit.Command(done, 0, null, "bấm nhầm hộ", leader))
                .orThrow();
        assertThat(followUps.openOf(crew.team().body())).hasSize(1);
    }

    @Test
    void whatIsSettledOtherwiseIsOpenNoMore() {
        VisitId promised = log("vneid", VisitResult.CONTINUES, today.today(), lotus, null);

        assertThat(keep.settle(promised, " ", leader))
                .isEqualTo(Outcome.refused(Violation.of("reason", "outreach.violation.settle-reason", 300)));
        keep.settle(promised, "Bà đã tự làm ở nhà con", leader).orThrow();

        assertThat(followUps.openOf(crew.team().body())).isEmpty();
        assertThat(keep.settle(promised, "lần nữa", leader)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyAMemberOfTheTeamCanBeSent() {
        VisitId promised = log("vneid", VisitResult.CONTINUES, today.today(), lotus, null);
        VisitFixtures.Crew others = fixtures.aNeighbour(crew);

        assertThat(keep.assign(promised, others.team().leader(), leader))
                .isEqualTo(Outcome.refused(Violation.of("member", "outreach.violation.assign-member")));
        keep.assign(promised, crew.team().members().getFirst(), leader).orThrow();
        keep.assign(promised, crew.team().members().getLast(), leader).orThrow();

        assertThat(followUps.openOf(crew.team().body()))
                .extracting(FollowUp::assigned)
                .containsExactly(crew.team().members().getLast());
    }

    @Test
    void whatWasSaidOfADuplicateHoldsForTheHouseholdThatItIs() {
        log("vneid", VisitResult.CONTINUES, today.today().minusDays(1), bamboo, null);

        transactions.executeWithoutResult(
                transaction -> merge.merge(lotus, bamboo, leader).orElseThrow().orThrow());

        assertThat(followUps.openOf(List.of(lotus))).hasSize(1);
        assertThat(matters.of(List.of(lotus)).get(lotus))
                .extracting(HouseholdMatters.Matter::state)
                .containsExactly(HouseholdMatters.State.CONTINUES);
        VisitId late = log("vneid", VisitResult.DONE, today.today(), bamboo, null);
        assertThat(visits.find(late).orElseThrow().circumstances().household()).isEqualTo(lotus);
        assertThat(followUps.openOf(crew.team().body())).isEmpty();
    }

    /** Open, as one would reckon it by hand from everything that was said. */
    private record Said(
            VisitId id,
            int turn,
            LocalDate day,
            String topic,
            VisitResult result,
            @Nullable HouseholdId household,
            boolean voided) {}

    @ParameterizedTest
    @ValueSource(longs = {3, 20261123, 11, 77, 5})
    void whateverIsSaidCorrectedOrTakenBackWhatIsOpenFollowsFromIt(long seed) {
        Random random = new Random(seed);
        List<String> topics = List.of("vneid", "e-payment");
        Map<VisitId, Said> model = new HashMap<>();
        List<VisitId> order = new ArrayList<>();
        for (int turn = 0; turn < 60; turn++) {
            String topic = topics.get(random.nextInt(2));
            VisitResult result = VisitResult.values()[random.nextInt(3)];
            if (order.isEmpty() || random.nextInt(4) > 0) {
                LocalDate day = today.today().minusDays(random.nextInt(3));
                HouseholdId household = random.nextInt(3) == 0 ? null : random.nextBoolean() ? lotus : bamboo;
                VisitId id = log(topic, result, day, household, null);
                order.add(id);
                model.put(id, new Said(id, turn, day, topic, result, household, false));
            } else {
                VisitId id = order.get(random.nextInt(order.size()));
                Said before = Objects.requireNonNull(model.get(id));
                if (before.voided()) {
                    continue;
                }
                boolean taken = random.nextBoolean();
                VisitEntry entry = taken ? null : new VisitEntry(topic, 1, result, before.day());
                int revision = visits.find(id).orElseThrow().revision();
                correctVisit
                        .correct(new CorrectVisit.Command(id, revision, entry, "nói lại", leader))
                        .orThrow();
                model.put(
                        id,
                        taken
                                ? new Said(
                                        id,
                                        before.turn(),
                                        before.day(),
                                        before.topic(),
                                        before.result(),
                                        before.household(),
                                        true)
                                : new Said(id, before.turn(), before.day(), topic, result, before.household(), false));
            }
        }

        assertThat(followUps.openOf(crew.team().body()).stream().map(FollowUp::visit))
                .containsExactlyInAnyOrderElementsOf(open(model));
    }

    private static Set<VisitId> open(Map<VisitId, Said> model) {
        Map<String, Said> last = new HashMap<>();
        model.values().stream()
                .filter(said -> !said.voided())
                .sorted(Comparator.comparing(Said::day).thenComparing(Said::turn))
                .forEach(said -> last.put(said.topic() + said.household(), said));
        return last.values().stream()
                .filter(said -> said.result() == VisitResult.CONTINUES)
                .map(Said::id)
                .collect(Collectors.toSet());
    }

    private VisitId log(
            String topic,
            VisitResult result,
            LocalDate day,
            @Nullable HouseholdId household,
            @Nullable LocalDate again) {
        VisitId id = new VisitId(UUID.randomUUID());
        VisitEntry entry = new VisitEntry(
                topic,
                1,
                result,
                day,
                new Circumstances(VisitManner.HOME, Beneficiary.RESIDENTS, null, "", household, again),
                Set.of());
        logVisit.log(new LogVisit.Command(id, crew.team().body(), entry, leader, null))
                .orThrow();
        return id;
    }
}
