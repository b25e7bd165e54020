package vn.congdongso.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.outreach.VisitFixtures.leader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.VisitsHeard;
import vn.congdongso.outreach.domain.LogVisit.Receipt;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;

/** Whatever phones send, in whatever order: the log equals what a plain map would hold. */
@ApplicationTest
class VisitLogTests {

    private static final List<String> TOPICS = List.of("vneid", "e-payment", "health-record", "fax");
    private static final int SENDS = 150;

    private final LogVisit logVisit;
    private final Visits visits;
    private final TeamMonth months;
    private final Today today;
    private final VisitsHeard heard;
    private final BodyId team;
    private final CurrentAccount leader;
    private final VisitFixtures.Crew crew;

    VisitLogTests(
            LogVisit logVisit,
            Visits visits,
            TeamMonth months,
            Today today,
            VisitsHeard heard,
            VisitFixtures fixtures) {
        this.logVisit = logVisit;
        this.visits = visits;
        this.months = months;
        this.today = today;
        this.heard = heard;
        this.crew = fixtures.aCrew();
        this.team = crew.team().body();
        this.leader = leader(crew);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 7, 98})
    void holdsEachVisitOnceWithTheContentThatCameFirst(long seed) {
        Random random = new Random(seed);
        Map<VisitId, VisitEntry> model = new HashMap<>();
        List<VisitId> known = new ArrayList<>();

        for (int sent = 0; sent < SENDS; sent++) {
            VisitId id = known.isEmpty() || random.nextInt(3) == 0
                    ? new VisitId(new UUID(random.nextLong(), random.nextLong()))
                    : known.get(random.nextInt(known.size()));
            VisitEntry before = model.get(id);
            VisitEntry entry = before != null && random.nextBoolean() ? before : entry(random);

            Outcome<Receipt> outcome = logVisit.log(new LogVisit.Command(id, team, entry, leader, null));

            boolean good = good(entry) && (before == null || before.equals(entry));
            assertThat(outcome instanceof Outcome.Accepted<Receipt>)
                    .as("%s", entry)
                    .isEqualTo(good);
            if (good && before == null) {
                model.put(id, entry);
                known.add(id);
            }
        }

        assertThat(stored()).isEqualTo(model);
        assertThat(model.keySet()).allSatisfy(id -> assertThat(heard.of(id)).hasSize(1));
        assertTotalsEqual(model);
    }

    private void assertTotalsEqual(Map<VisitId, VisitEntry> model) {
        VisitsFilter days = days();
        Visits.Page page = visits.page(team, days, 1, 20);
        assertThat(page.total()).isEqualTo(new Visits.Count(model.size(), people(model)));
        for (VisitResult result : VisitResult.values()) {
            List<Visit> listed = visits.after(VisitCursor.start(), team, days.with(result), SENDS);
            assertThat(page.count(result))
                    .isEqualTo(new Visits.Count(
                            listed.size(),
                            listed.stream().mapToLong(Visit::people).sum()));
        }
        assertThat(months.of(team, crew.ground().province(), today.month()).people())
                .isEqualTo(people(inMonth(model, today.month())));
    }

    /** Page by page, so that the cursor is proven as well. */
    private Map<VisitId, VisitEntry> stored() {
        Map<VisitId, VisitEntry> stored = new HashMap<>();
        VisitCursor cursor = VisitCursor.start();
        List<Visit> page = visits.after(cursor, team, days(), 7);
        while (!page.isEmpty()) {
            for (Visit visit : page) {
                VisitEntry entry = new VisitEntry(visit.topic(), visit.people(), visit.result(), visit.day());
                assertThat(stored.put(visit.id(), entry)).isNull();
            }
            cursor = VisitCursor.read(VisitCursor.of(page.getLast()).text()).orElseThrow();
            page = visits.after(cursor, team, days(), 7);
        }
        return stored;
    }

    private VisitsFilter days() {
        return VisitsFilter.between(today.today().minusDays(40), today.today().plusDays(1));
    }

    private VisitEntry entry(Random random) {
        return new VisitEntry(
                TOPICS.get(random.nextInt(TOPICS.size())),
                random.nextInt(8) == 0 ? 501 : random.nextInt(4),
                VisitResult.values()[random.nextInt(3)],
                today.today().minusDays(random.nextInt(34) - 1));
    }

    private boolean good(VisitEntry entry) {
        int people = Objects.requireNonNull(entry.people());
        LocalDate day = Objects.requireNonNull(entry.day());
        return !"fax".equals(entry.topic())
                && people >= 1
                && people <= 500
                && !day.isAfter(today.today())
                && !day.isBefore(today.today().minusDays(31));
    }

    private static Map<VisitId, VisitEntry> inMonth(Map<VisitId, VisitEntry> model, YearMonth month) {
        Map<VisitId, VisitEntry> found = new HashMap<>(model);
        found.values()
                .removeIf(entry ->
                        !YearMonth.from(Objects.requireNonNull(entry.day())).equals(month));
        return found;
    }

    private static long people(Map<VisitId, VisitEntry> visits) {
        return visits.values().stream()
                .mapToLong(entry -> Objects.requireNonNull(entry.people()))
                .sum();
    }
}
