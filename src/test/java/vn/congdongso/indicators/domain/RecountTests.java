package vn.congdongso.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;

/** Totals against the log itself: visits are stored the way members store them. */
@ApplicationTest
class RecountTests {

    private final RecountFigures recount;
    private final LogVisit logVisit;
    private final LoggedVisits visits;
    private final VisitFixtures fixtures;
    private final TeamFixtures teams;
    private final UnitChronicle chronicle;
    private final Figures figures;
    private final JdbcClient jdbc;
    private final VisitFixtures.Crew crew;
    private final LocalDate today;

    RecountTests(
            RecountFigures recount,
            LogVisit logVisit,
            LoggedVisits visits,
            VisitFixtures fixtures,
            TeamFixtures teams,
            UnitChronicle chronicle,
            Figures figures,
            JdbcClient jdbc,
            Today today) {
        this.recount = recount;
        this.logVisit = logVisit;
        this.visits = visits;
        this.fixtures = fixtures;
        this.teams = teams;
        this.chronicle = chronicle;
        this.figures = figures;
        this.jdbc = jdbc;
        this.crew = fixtures.aCrew();
        this.today = today.today();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheTotalsAfterRandomVisits(long seed) {
        Random random = new Random(seed);
        List<VisitFixtures.Crew> crews = List.of(crew, fixtures.aNeighbour(crew));
        for (int visit = 0; visit < 60; visit++) {
            log(crews.get(random.nextInt(2)), today.minusDays(random.nextInt(28)), 1 + random.nextInt(9), random);
        }

        assertThat(recount.differences(province())).isEmpty();
        visits.fold(province());
        assertThat(recount.differences(province())).isEmpty();
    }

    @Test
    void namesATotalThatIsNotWhatTheLogSays() {
        log(crew, today, 4, new Random(7));
        visits.fold(province());
        spoil();

        assertThat(recount.differences(province()))
                .extracting(Difference::place, Difference::kept, Difference::counted)
                .containsExactly(tuple(crew.team().unit().value(), 9L, 4L));
        assertThat(RecountCommand.report(recount.differences(province()))).isEqualTo(1);
    }

    @Test
    void makesTotalsRightAgain() {
        log(crew, today, 4, new Random(7));
        visits.fold(province());
        spoil();

        assertThat(recount.repair()).isPositive();

        assertThat(recount.differences(province())).isEmpty();
    }

    @Test
    void findsTotalsRightAfterAMoveThatWasEnteredLate() {
        log(crew, today, 4, new Random(7));
        visits.fold(province());
        UnitId neighbour = teams.aCommune(province(), "xã", "Mộ Đức");

        chronicle.moveTo(crew.team().unit(), neighbour, "thôn", today.minusDays(3), "Nghị quyết");

        assertThat(recount.differences(province())).isEmpty();
        assertThat(figures.breakdown(neighbour, province(), today, today).total(Figures.PEOPLE))
                .isEqualTo(4);
    }

    private UnitId province() {
        return crew.ground().province();
    }

    private void log(VisitFixtures.Crew team, LocalDate day, int people, Random random) {
        VisitResult result = VisitResult.values()[random.nextInt(VisitResult.values().length)];
        String topic = List.of("vneid", "e-payment", "online-safety").get(random.nextInt(3));
        logVisit.log(VisitFixtures.aVisit(team, VisitFixtures.leader(team), new VisitEntry(topic, people, result, day)))
                .orThrow();
    }

    private void spoil() {
        jdbc.sql("""
                        UPDATE indicators.day_total SET amount = amount + 5
                        WHERE province_id = :province AND place_id = :place AND indicator = 'people'
                        """)
                .param("province", province().value())
                .param("place", crew.team().unit().value())
                .update();
    }
}
