package vn.congdongso.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.CorrectVisit;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Corrections of visits reach the log, the totals and the recount alike. */
@ApplicationTest
class CorrectedVisitsTests {

    private final LogVisit logVisit;
    private final CorrectVisit correctVisit;
    private final Visits visits;
    private final LoggedVisits logged;
    private final RecountFigures recount;
    private final Figures figures;
    private final VisitFixtures fixtures;
    private final VisitFixtures.Crew crew;
    private final CurrentAccount leader;
    private final CurrentAccount member;
    private final LocalDate today;

    CorrectedVisitsTests(
            LogVisit logVisit,
            CorrectVisit correctVisit,
            Visits visits,
            LoggedVisits logged,
            RecountFigures recount,
            Figures figures,
            VisitFixtures fixtures,
            Today today) {
        this.logVisit = logVisit;
        this.correctVisit = correctVisit;
        this.visits = visits;
        this.logged = logged;
        this.recount = recount;
        this.figures = figures;
        this.fixtures = fixtures;
        this.crew = fixtures.aCrew();
        this.leader = fixtures.aPhone(crew).member();
        this.member = fixtures.aPhone(crew, crew.team().members().getFirst(), "Trần Thị Bình")
                .member();
        this.today = today.today();
    }

    private VisitId log(CurrentAccount by, int people) {
        LogVisit.Command command =
                VisitFixtures.aVisit(crew, by, new VisitEntry("vneid", people, VisitResult.DONE, today));
        logVisit.log(command).orThrow();
        return command.visit();
    }

    private Outcome<Visit> correct(CurrentAccount by, VisitId visit, int people) {
        int revision = visits.find(visit).orElseThrow().revision();
        return correctVisit.correct(new CorrectVisit.Command(
                visit, revision, new VisitEntry("e-payment", people, VisitResult.CONTINUES, today), "bấm nhầm", by));
    }

    private Outcome<Visit> takeBack(CurrentAccount by, VisitId visit) {
        int revision = visits.find(visit).orElseThrow().revision();
        return correctVisit.correct(new CorrectVisit.Command(visit, revision, null, "ghi hai lần", by));
    }

    private long people(UnitId place) {
        logged.fold(crew.ground().province());
        return figures.breakdown(place, crew.ground().province(), today, today).total(Figures.PEOPLE);
    }

    @Test
    void aCorrectionMovesEveryTotalAndKeepsWhatWasSent() {
        VisitId visit = log(leader, 3);

        correct(leader, visit, 5).orThrow();

        assertThat(people(crew.ground().province())).isEqualTo(5);
        assertThat(visits.find(visit).orElseThrow())
                .extracting(Visit::topic, Visit::people, Visit::result, Visit::revision)
                .containsExactly("e-payment", 5, VisitResult.CONTINUES, 1);
        assertThat(visits.changes(visit)).singleElement().satisfies(change -> {
            assertThat(change.reason()).isEqualTo("bấm nhầm");
            assertThat(change.by()).isEqualTo(leader.id());
        });
    }

    @Test
    void aVisitThatWasTakenBackCountsNoMoreAndSentAgainStaysSo() {
        LogVisit.Command command =
                VisitFixtures.aVisit(crew, leader, new VisitEntry("vneid", 3, VisitResult.DONE, today));
        logVisit.log(command).orThrow();

        takeBack(leader, command.visit()).orThrow();

        assertThat(logVisit.log(command).orThrow().first()).isFalse();
        assertThat(people(crew.ground().province())).isZero();
        assertThat(visits.total(crew.team().body(), VisitsFilter.between(today, today)))
                .isEqualTo(new Visits.Count(0, 0));
        assertThat(takeBack(leader, command.visit()))
                .isEqualTo(Outcome.refused(Violation.of("", "outreach.violation.voided")));
    }

    @Test
    void membersMendTheirOwnTheLeaderEverybodysTheOfficialToo() {
        VisitId visit = log(leader, 3);

        assertThat(correct(member, visit, 2))
                .isEqualTo(Outcome.refused(Violation.of("", "outreach.violation.not-own")));
        assertThat(correct(crew.official(), visit, 2).orThrow().people()).isEqualTo(2);
        VisitId theirs = log(member, 1);
        assertThat(correct(leader, theirs, 4).orThrow().people()).isEqualTo(4);
    }

    @Test
    void somebodyWhoSawAnOlderStateIsToldSo() {
        VisitId visit = log(leader, 3);
        correct(leader, visit, 4).orThrow();

        assertThat(correctVisit.correct(new CorrectVisit.Command(visit, 0, null, "ghi hai lần", leader)))
                .isEqualTo(Outcome.refused(Violation.of("", "outreach.violation.changed-meanwhile")));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        VisitId visit = log(leader, 3);

        assertThat(correctVisit.correct(
                        new CorrectVisit.Command(visit, 0, new VisitEntry("fax", 0, null, today), " ", leader)))
                .isEqualTo(Outcome.refused(List.of(
                        Violation.of("topic", "outreach.violation.topic-unknown"),
                        Violation.of("people", "outreach.violation.people"),
                        Violation.of("result", "outreach.violation.result-missing"),
                        Violation.of("reason", "outreach.violation.reason", CorrectVisit.LONGEST_REASON))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theTotalsAreWhatTheLogSaysWhateverWasMended(long seed) {
        Random random = new Random(seed);
        List<VisitId> all = new ArrayList<>();
        for (int turn = 0; turn < 60; turn++) {
            if (all.isEmpty() || random.nextInt(3) == 0) {
                all.add(log(random.nextBoolean() ? leader : member, 1 + random.nextInt(9)));
            } else {
                VisitId visit = all.get(random.nextInt(all.size()));
                if (random.nextInt(4) == 0) {
                    takeBack(leader, visit);
                } else {
                    correct(leader, visit, 1 + random.nextInt(9));
                }
            }
            if (random.nextInt(5) == 0) {
                logged.fold(crew.ground().province());
            }
        }

        long counted = visits.total(crew.team().body(), VisitsFilter.between(today, today))
                .people();
        assertThat(people(crew.ground().province())).isEqualTo(counted);
        assertThat(recount.differences(crew.ground().province())).isEmpty();
    }
}
