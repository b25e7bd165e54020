package vn.congdongso.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.reporting.ReportStatus.ACCEPTED;
import static vn.congdongso.reporting.ReportStatus.OPEN;
import static vn.congdongso.reporting.ReportStatus.RETURNED;
import static vn.congdongso.reporting.ReportStatus.SENT;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.ReportStatus;

class ReportMoveTests {

    private record Pair(ReportStatus from, ReportStatus to) {}

    private static final Set<Pair> LEGAL =
            Set.of(new Pair(OPEN, SENT), new Pair(SENT, RETURNED), new Pair(SENT, ACCEPTED), new Pair(RETURNED, SENT));

    static Stream<Arguments> everyPairOfStates() {
        return Arrays.stream(ReportStatus.values())
                .flatMap(from -> Arrays.stream(ReportStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheFourLegalStepsLeadFromOneStateToAnother(ReportStatus from, ReportStatus to) {
        boolean reachable =
                Arrays.stream(ReportMove.values()).anyMatch(move -> move.to() == to && move.legalFrom(from));

        assertThat(reachable).isEqualTo(LEGAL.contains(new Pair(from, to)));
    }

    @ParameterizedTest
    @EnumSource(ReportMove.class)
    void anIllegalStepIsRefusedInTheWordsOfWhereTheReportStands(ReportMove move) {
        for (ReportStatus from : ReportStatus.values()) {
            assertThat(move.refusals(from).isEmpty()).isEqualTo(move.legalFrom(from));
        }
    }

    @Test
    void sendingAfterAcceptanceSaysThatItWasAccepted() {
        assertThat(ReportMove.SEND.refusals(ACCEPTED))
                .singleElement()
                .extracting(violation -> violation.key())
                .isEqualTo("reporting.violation.accepted-already");
    }

    @Test
    void everyStepOfATeamsReportIsTakenByItsLeaderOrItsCommune() {
        assertThat(ReportMove.SEND.neededFor(ReportKind.TEAM)).isEqualTo(Permission.WRITE_REPORT);
        assertThat(ReportMove.RETURN.neededFor(ReportKind.TEAM)).isEqualTo(Permission.REVIEW_REPORT);
        assertThat(ReportMove.ACCEPT.neededFor(ReportKind.TEAM)).isEqualTo(Permission.REVIEW_REPORT);
    }

    @Test
    void everyStepOfACommunesReportIsTakenByItsOfficialOrTheDepartment() {
        assertThat(ReportMove.SEND.neededFor(ReportKind.COMMUNE)).isEqualTo(Permission.CONSOLIDATE_REPORT);
        assertThat(ReportMove.RETURN.neededFor(ReportKind.COMMUNE)).isEqualTo(Permission.RECEIVE_REPORT);
        assertThat(ReportMove.ACCEPT.neededFor(ReportKind.COMMUNE)).isEqualTo(Permission.RECEIVE_REPORT);
    }

    @Test
    void wordsMayBeChangedOnlyBeforeSendingAndAfterAReturn() {
        assertThat(Arrays.stream(ReportStatus.values()).filter(ReportStatus::writable))
                .containsExactly(OPEN, RETURNED);
    }
}
