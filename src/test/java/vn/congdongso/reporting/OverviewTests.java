package vn.congdongso.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congdongso.reporting.ReportFixtures.someone;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.reporting.ReportFixtures.Ward;
import vn.congdongso.reporting.domain.AcceptReports;
import vn.congdongso.reporting.domain.Overview;
import vn.congdongso.reporting.domain.Overviews;
import vn.congdongso.reporting.domain.Standing.State;
import vn.congdongso.shared.Outcome;

@ApplicationTest
class OverviewTests {

    private final ReportFixtures fixtures;
    private final Overviews overviews;
    private final AcceptReports acceptReports;
    private final Ward ward;
    private final Period period;

    OverviewTests(ReportFixtures fixtures, Overviews overviews, AcceptReports acceptReports) {
        this.fixtures = fixtures;
        this.overviews = overviews;
        this.acceptReports = acceptReports;
        this.ward = fixtures.aWard();
        this.period = fixtures.longAgoPeriod();
    }

    private Overview teams(Period of) {
        return overviews.teams(ward.unit(), ward.ground().province(), of);
    }

    @Test
    void whoHasNotSentAfterTheTermIsLateAndStandsFirst() {
        fixtures.visit(ward, ward.five(), period.from(), "vneid", 12, VisitResult.DONE);
        fixtures.sent(ward.five(), period, null);

        assertThat(teams(period).rows())
                .extracting(row -> row.place(), row -> row.standing().state())
                .containsExactly(
                        tuple(ward.six().body().value(), State.LATE),
                        tuple(ward.five().body().value(), State.WAITING));
        assertThat(teams(period).rows().getFirst().standing().daysLate()).isPositive();
        assertThat(teams(period).rows().getLast().people()).isEqualTo(12);
        assertThat(teams(period).sent()).isEqualTo(1);
    }

    @Test
    void inTheRunningMonthNobodyIsLate() {
        assertThat(teams(fixtures.running()).rows())
                .extracting(row -> row.standing().state())
                .containsOnly(State.NOT_SENT);
    }

    @Test
    void theDepartmentSeesEachCommuneOfItsProvince() {
        assertThat(overviews
                        .communes(ward.ground().province(), ward.ground().province(), period)
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Phường Cẩm Thành");
                    assertThat(row.standing().state()).isEqualTo(State.LATE);
                });
    }

    @Test
    void manyAreAcceptedAtOnceAndChangedOnesArePassedOver() {
        ReportId five = fixtures.sent(ward.five(), period, null);
        ReportId six = fixtures.sent(ward.six(), period, null);
        int version = fixtures.view(ward.five().body(), period).report().version();

        Outcome<AcceptReports.Result> outcome = acceptReports.accept(new AcceptReports.Command(
                ward.unit(),
                period,
                List.of(new AcceptReports.Ticked(five, version), new AcceptReports.Ticked(six, version + 1)),
                someone("Cán bộ phường")));

        assertThat(outcome.orThrow()).isEqualTo(new AcceptReports.Result(1, 1));
        assertThat(teams(period).count(State.ACCEPTED)).isEqualTo(1);
    }

    @Test
    void anotherWardsReportsAreNotAcceptedOnTheWay() {
        Ward other = fixtures.aWard();
        ReportId foreign = fixtures.sent(other.five(), period, null);
        int version = fixtures.view(other.five().body(), period).report().version();

        Outcome<AcceptReports.Result> outcome = acceptReports.accept(new AcceptReports.Command(
                ward.unit(), period, List.of(new AcceptReports.Ticked(foreign, version)), someone("Cán bộ phường")));

        assertThat(outcome.orThrow()).isEqualTo(new AcceptReports.Result(0, 1));
        assertThat(fixtures.view(other.five().body(), period).status()).isEqualTo(ReportStatus.SENT);
    }
}
