package vn.congdongso.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congdongso.outreach.VisitFixtures.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdFixtures;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitManner;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.VisitsHeard;
import vn.congdongso.outreach.domain.LogVisits.Answer;
import vn.congdongso.outreach.domain.LogVisits.Sent;
import vn.congdongso.outreach.domain.LogVisits.State;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

@ApplicationTest
class LogVisitsTests {

    private static final Circumstances AT_THE_DESK =
            new Circumstances(VisitManner.SERVICE_DESK, Beneficiary.HOUSEHOLD_BUSINESS, Hindrance.NO_DEVICE, "hẹn lại");

    private final LogVisits logVisits;
    private final LogVisit logVisit;
    private final Visits visits;
    private final VisitsHeard heard;
    private final Today today;
    private final HouseholdFixtures households;
    private final VisitFixtures.Crew crew;
    private final CurrentAccount leader;

    LogVisitsTests(
            LogVisits logVisits,
            LogVisit logVisit,
            Visits visits,
            VisitsHeard heard,
            Today today,
            HouseholdFixtures households,
            VisitFixtures fixtures) {
        this.logVisits = logVisits;
        this.logVisit = logVisit;
        this.visits = visits;
        this.heard = heard;
        this.today = today;
        this.households = households;
        this.crew = fixtures.aCrew();
        this.leader = leader(crew);
    }

    private VisitEntry entry(String topic, int people) {
        return new VisitEntry(topic, people, VisitResult.DONE, today.today());
    }

    private static VisitId id() {
        return new VisitId(UUID.randomUUID());
    }

    private List<Answer> send(List<Sent> sent) {
        return logVisits.log(new LogVisits.Command(crew.team().body(), sent, leader, null));
    }

    private Visits.Count counted() {
        return visits.total(crew.team().body(), VisitsFilter.between(today.today(), today.today()));
    }

    @Test
    void fortyNineAreKeptAndTheOneThatIsWrongComesBackWithWords() {
        List<Sent> sent = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(number -> new Sent(id(), entry("vneid", 2)))
                .toList());
        sent.set(17, new Sent(sent.get(17).id(), entry("fax", 2)));

        List<Answer> answers = send(sent);

        assertThat(answers)
                .extracting(Answer::id)
                .isEqualTo(sent.stream().map(Sent::id).toList());
        assertThat(answers.get(17))
                .isEqualTo(new Answer(
                        sent.get(17).id(),
                        State.REFUSED,
                        List.of(Violation.of("topic", "outreach.violation.topic-unknown"))));
        assertThat(answers).filteredOn(answer -> answer.state() == State.NEW).hasSize(49);
        assertThat(counted()).isEqualTo(new Visits.Count(49, 98));
    }

    @Test
    void aRepeatedBatchChangesNothingAndSaysSo() {
        List<Sent> sent = List.of(new Sent(id(), entry("vneid", 1)), new Sent(id(), entry("e-payment", 4)));
        send(sent);

        assertThat(send(sent)).extracting(Answer::state).containsOnly(State.SAME);
        assertThat(heard.of(sent.getFirst().id())).hasSize(1);
        assertThat(counted()).isEqualTo(new Visits.Count(2, 5));
    }

    @Test
    void anotherVisitUnderTheSameIdIsToldApart() {
        VisitId id = id();

        assertThat(send(List.of(
                        new Sent(id, entry("vneid", 1)),
                        new Sent(id, entry("vneid", 1)),
                        new Sent(id, entry("vneid", 2)))))
                .extracting(Answer::state)
                .containsExactly(State.NEW, State.SAME, State.DIFFERENT);
        assertThat(counted()).isEqualTo(new Visits.Count(1, 1));
    }

    @Test
    void whatWasSentAloneIsTheSameInABatch() {
        VisitId id = id();
        logVisit.log(new LogVisit.Command(id, crew.team().body(), entry("vneid", 3), leader, null));

        assertThat(send(List.of(new Sent(id, entry("vneid", 3)))))
                .extracting(Answer::state)
                .containsExactly(State.SAME);
    }

    @Test
    void circumstancesAreKeptAndTellVisitsApart() {
        VisitId id = id();
        VisitEntry entry = new VisitEntry("vneid", 1, VisitResult.NOT_DONE, today.today(), AT_THE_DESK, Set.of());
        send(List.of(new Sent(id, entry)));

        assertThat(visits.find(id).orElseThrow().circumstances()).isEqualTo(AT_THE_DESK);
        assertThat(send(List.of(new Sent(id, new VisitEntry("vneid", 1, VisitResult.NOT_DONE, today.today())))))
                .extracting(Answer::state)
                .containsExactly(State.DIFFERENT);
    }

    @Test
    void theHouseholdOfAnotherVillageIsRefusedAlone() {
        HouseholdId ours = households.add(crew.ground().village(), "Lê Thị Sen", "");
        HouseholdId theirs = households.add(crew.ground().villages().getLast(), "Trần Văn Tre", "");

        assertThat(send(List.of(new Sent(id(), at(ours)), new Sent(id(), at(theirs)), new Sent(id(), at(unknown())))))
                .extracting(
                        Answer::state,
                        answer -> answer.violations().stream()
                                .map(Violation::field)
                                .toList())
                .containsExactly(
                        tuple(State.NEW, List.of()),
                        tuple(State.REFUSED, List.of("household")),
                        tuple(State.REFUSED, List.of("household")));
    }

    @Test
    void theHouseholdTellsVisitsApartAndIsTheSameWhenSentAgain() {
        HouseholdId ours = households.add(crew.ground().village(), "Lê Thị Sen", "");
        VisitId id = id();
        send(List.of(new Sent(id, at(ours))));

        assertThat(send(List.of(new Sent(id, at(ours)), new Sent(id, entry("vneid", 1)))))
                .extracting(Answer::state)
                .containsExactly(State.SAME, State.DIFFERENT);
        assertThat(visits.find(id).orElseThrow().circumstances().household()).isEqualTo(ours);
    }

    private VisitEntry at(HouseholdId household) {
        return new VisitEntry("vneid", 1, VisitResult.DONE, today.today(), Circumstances.USUAL.at(household), Set.of());
    }

    private static HouseholdId unknown() {
        return new HouseholdId(UUID.randomUUID());
    }

    @Test
    void manyPhonesThatSendTheSameAtOnceStoreItOnce() throws Exception {
        List<Sent> sent = IntStream.range(0, 20)
                .mapToObj(number -> new Sent(id(), entry("vneid", 1)))
                .toList();
        List<Sent> reversed = new ArrayList<>(sent);
        Collections.reverse(reversed);
        try (ExecutorService phones = Executors.newFixedThreadPool(6)) {
            List<Callable<List<Answer>>> sends = IntStream.range(0, 6)
                    .<Callable<List<Answer>>>mapToObj(phone -> () -> send(phone % 2 == 0 ? sent : reversed))
                    .toList();
            long stored = 0;
            for (var answers : phones.invokeAll(sends)) {
                stored += answers.get().stream()
                        .filter(answer -> answer.state() == State.NEW)
                        .count();
                assertThat(answers.get()).extracting(Answer::state).isSubsetOf(State.NEW, State.SAME);
            }
            assertThat(stored).isEqualTo(20);
        }
        assertThat(counted()).isEqualTo(new Visits.Count(20, 20));
    }

    /** The log against a model: a map from ids to what was first accepted under them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsWhatAMapWouldHold(long seed) {
        Random random = new Random(seed);
        List<VisitId> ids = IntStream.range(0, 12).mapToObj(number -> id()).toList();
        Map<VisitId, VisitEntry> model = new HashMap<>();
        for (int turn = 0; turn < 30; turn++) {
            List<Sent> sent = IntStream.range(0, random.nextInt(6))
                    .mapToObj(number -> new Sent(ids.get(random.nextInt(ids.size())), anything(random)))
                    .toList();

            List<Answer> answers = random.nextInt(4) == 0
                    ? sent.stream().flatMap(one -> send(List.of(one)).stream()).toList()
                    : send(sent);

            for (int i = 0; i < sent.size(); i++) {
                assertThat(answers.get(i).state()).isEqualTo(expected(model, sent.get(i)));
            }
        }
        assertThat(counted())
                .isEqualTo(new Visits.Count(
                        model.size(),
                        model.values().stream()
                                .mapToLong(entry -> entry.people() == null ? 0 : entry.people())
                                .sum()));
    }

    private State expected(Map<VisitId, VisitEntry> model, Sent sent) {
        VisitEntry before = model.get(sent.id());
        if (sent.entry().equals(before)) {
            return State.SAME;
        }
        if ("fax".equals(sent.entry().topic())) {
            return State.REFUSED;
        }
        if (before != null) {
            return State.DIFFERENT;
        }
        model.put(sent.id(), sent.entry());
        return State.NEW;
    }

    private VisitEntry anything(Random random) {
        LocalDate day = today.today();
        return new VisitEntry(random.nextInt(5) == 0 ? "fax" : "vneid", 1 + random.nextInt(2), VisitResult.DONE, day);
    }
}
