package vn.congdongso.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdongso.reporting.ReportFixtures.someone;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Permission;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.reporting.ReportFixtures.Ward;
import vn.congdongso.reporting.domain.AcceptReport;
import vn.congdongso.reporting.domain.MoveMade;
import vn.congdongso.reporting.domain.OpenReport;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.ReturnReport;
import vn.congdongso.reporting.domain.SendReport;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.reporting.domain.WriteReport;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;

@ApplicationTest
class ReportLifeTests {

    private static final Words WORDS = new Words("", "Mạng yếu", "Xin tập huấn", "Đến từng nhà");

    private final ReportFixtures fixtures;
    private final OpenReport openReport;
    private final WriteReport writeReport;
    private final SendReport sendReport;
    private final AcceptReport acceptReport;
    private final ReturnReport returnReport;
    private final JdbcClient jdbc;
    private final Ward ward;
    private final Period period;
    private final BodyId body;

    ReportLifeTests(
            ReportFixtures fixtures,
            OpenReport openReport,
            WriteReport writeReport,
            SendReport sendReport,
            AcceptReport acceptReport,
            ReturnReport returnReport,
            JdbcClient jdbc) {
        this.fixtures = fixtures;
        this.openReport = openReport;
        this.writeReport = writeReport;
        this.sendReport = sendReport;
        this.acceptReport = acceptReport;
        this.returnReport = returnReport;
        this.jdbc = jdbc;
        this.ward = fixtures.aWard();
        this.period = fixtures.longAgoPeriod();
        this.body = ward.five().body();
    }

    private ReportView view() {
        return fixtures.view(body, period);
    }

    private int version() {
        return view().report().version();
    }

    private void visit(int people, VisitResult result) {
        fixtures.visit(ward, ward.five(), period.from(), "vneid", people, result);
    }

    private ReportId sent() {
        return fixtures.sent(ward.five(), period, null);
    }

    private Outcome<ReportId> accept(ReportId report, int version) {
        return acceptReport.accept(
                new AcceptReport.Command(report, version, Permission.REVIEW_REPORT, someone("Cán bộ phường")));
    }

    private Outcome<ReportId> giveBack(ReportId report, int version, String reason) {
        return returnReport.giveBack(
                new ReturnReport.Command(report, version, reason, Permission.REVIEW_REPORT, someone("Cán bộ phường")));
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Violation> violations)
                ? violations.stream().map(Violation::key).toList()
                : List.of();
    }

    @Nested
    class Opening {

        @Test
        void showsTheFiguresOfTheLogBeforeAnythingIsWritten() {
            Period running = fixtures.running();
            fixtures.target(ward, ward.five(), running.month(), 40);
            fixtures.visit(ward, ward.five(), running.from(), "vneid", 21, VisitResult.DONE);
            fixtures.visit(ward, ward.five(), running.from(), "vneid", 10, VisitResult.CONTINUES);

            ReportView view = fixtures.view(body, running);

            assertThat(view.report().version()).isZero();
            assertThat(view.figures().total().people()).isEqualTo(31);
            assertThat(view.figures().total().visits()).isEqualTo(2);
            assertThat(view.figures().total().of(VisitResult.CONTINUES)).isEqualTo(10);
            assertThat(view.figures().total().topics()).containsEntry("vneid", 31L);
            assertThat(view.figures().total().target()).isEqualTo(40);
        }

        @Test
        void comparesWithTheMonthBefore() {
            fixtures.visit(ward, ward.five(), period.from().minusDays(3), "vneid", 7, VisitResult.DONE);

            assertThat(view().figures().total().peopleBefore()).isEqualTo(7);
            assertThat(view().figures().total().people()).isZero();
        }

        @Test
        void givesTheSameReportAgainAndAgain() {
            var command = new OpenReport.Command(new Subject.Team(body), period);

            assertThat(openReport.open(command)).isEqualTo(openReport.open(command));
        }

        @Test
        void isRefusedForAMonthThatHasNotBegun() {
            Period next = new Period(period.from().plusYears(3), period.to().plusYears(3));

            assertThat(keys(openReport.open(new OpenReport.Command(new Subject.Team(body), next))))
                    .containsExactly("reporting.violation.period-not-begun");
        }

        @Test
        void isRefusedForAMonthBeforeTheTeamExisted() {
            Period before = new Period(period.from().minusYears(5), period.to().minusYears(5));

            assertThat(keys(openReport.open(new OpenReport.Command(new Subject.Team(body), before))))
                    .containsExactly("reporting.violation.nobody-then");
        }
    }

    @Nested
    class Writing {

        private Outcome<ReportId> write(int version, Words words) {
            return writeReport.write(new WriteReport.Command(new Subject.Team(body), period, version, words));
        }

        @Test
        void keepsTheWordsCleaned() {
            write(0, new Words("", "  Ma\u0323ng yê\u0301u  \n\n", "<b>x</b>", ""))
                    .orThrow();

            assertThat(view().report().words().difficulties()).isEqualTo("Mạng yếu");
            assertThat(view().report().words().proposals()).isEqualTo("<b>x</b>");
        }

        @Test
        void namesEveryFieldThatIsTooLong() {
            Outcome<ReportId> outcome = write(0, new Words("", "a".repeat(100_000), "", "b".repeat(100_000)));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(((Outcome.Refused<?>) refused).violations())
                                    .extracting(Violation::field)
                                    .containsExactly("difficulties", "nextTasks"));
        }

        @Test
        void doesNotOverwriteWhatSomebodyElseHasJustWritten() {
            write(0, WORDS).orThrow();

            assertThat(keys(write(0, new Words("", "khác", "", ""))))
                    .containsExactly("reporting.violation.written-meanwhile");
            assertThat(view().report().words()).isEqualTo(WORDS);
        }

        @Test
        void isRefusedWhileTheReportIsWithTheCommune() {
            sent();

            assertThat(keys(write(version(), WORDS))).containsExactly("reporting.violation.sent-already");
        }
    }

    @Nested
    class Sending {

        @Test
        void freezesTheFigures() {
            visit(12, VisitResult.DONE);
            sent();
            visit(5, VisitResult.DONE);

            assertThat(view().figures().total().people()).isEqualTo(12);
            assertThat(view().loggedNow()).isEqualTo(17);
            assertThat(view().status()).isEqualTo(ReportStatus.SENT);
        }

        @Test
        void twiceByTheSameMarkSendsOnce() {
            var command = new SendReport.Command(body, period, 0, WORDS, UUID.randomUUID(), someone("An"));

            assertThat(sendReport.send(command)).isEqualTo(sendReport.send(command));
            assertThat(view().moves()).hasSize(1);
        }

        @Test
        void byTheSameMarkWithOtherWordsIsRefused() {
            UUID client = UUID.randomUUID();
            sendReport
                    .send(new SendReport.Command(body, period, 0, WORDS, client, someone("An")))
                    .orThrow();

            assertThat(keys(sendReport.send(
                            new SendReport.Command(body, period, 0, Words.NONE, client, someone("An")))))
                    .containsExactly(SendReport.OTHER_WORDS);
        }

        @Test
        void isRefusedInWordsAfterTheReportWasAccepted() {
            fixtures.accepted(ward.five(), period, WORDS);

            assertThat(keys(sendReport.send(
                            new SendReport.Command(body, period, version(), null, UUID.randomUUID(), someone("An")))))
                    .containsExactly("reporting.violation.accepted-already");
        }
    }

    @Nested
    class Returning {

        @Test
        void asksForAReason() {
            ReportId report = sent();

            assertThat(keys(giveBack(report, version(), "  "))).containsExactly("reporting.violation.reason-missing");
            assertThat(keys(giveBack(report, version(), "a".repeat(1_001))))
                    .containsExactly("reporting.violation.words-too-long");
            assertThat(view().status()).isEqualTo(ReportStatus.SENT);
        }

        @Test
        void letsTheFiguresFollowTheLogAgain() {
            visit(12, VisitResult.DONE);
            giveBack(sent(), version(), "Thiếu lượt ngày 12").orThrow();
            visit(5, VisitResult.DONE);

            assertThat(view().figures().total().people()).isEqualTo(17);
            assertThat(view().sentFigures().total().people()).isEqualTo(12);
            assertThat(view().returned())
                    .extracting(MoveMade::reason, MoveMade::byName)
                    .containsExactly("Thiếu lượt ngày 12", "Cán bộ phường");
        }

        @Test
        void keepsEachSendingForGood() {
            giveBack(sent(), version(), "Sửa lại").orThrow();
            ReportId report = sent();

            assertThat(view().moves())
                    .extracting(MoveMade::to)
                    .containsExactly(ReportStatus.SENT, ReportStatus.RETURNED, ReportStatus.SENT);
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM reporting.submission WHERE report_id = :id")
                            .param("id", report.value())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Nested
    class Accepting {

        @Test
        void endsTheLifeOfTheReport() {
            ReportId report = fixtures.accepted(ward.five(), period, WORDS);
            visit(99, VisitResult.DONE);

            assertThat(view().status()).isEqualTo(ReportStatus.ACCEPTED);
            assertThat(view().figures().total().people()).isZero();
            assertThat(keys(giveBack(report, version(), "Muộn rồi")))
                    .containsExactly("reporting.violation.accepted-already");
        }

        @Test
        void isRefusedWhenTheReportHasChangedSinceItWasRead() {
            ReportId report = sent();
            int read = version();
            giveBack(report, read, "Sửa lại").orThrow();
            sent();

            assertThat(keys(accept(report, read))).containsExactly("reporting.violation.changed-meanwhile");
        }

        @Test
        void belongsToTheCommuneAndNotToTheDepartment() {
            ReportId report = sent();

            assertThat(keys(acceptReport.accept(
                            new AcceptReport.Command(report, version(), Permission.RECEIVE_REPORT, someone("Sở")))))
                    .containsExactly("reporting.violation.not-for-you");
        }

        @Test
        void andReturningAtOnceLetsOneWinAndTellsTheOther() throws Exception {
            ReportId report = sent();
            int read = version();
            List<Callable<Outcome<ReportId>>> both =
                    List.of(() -> accept(report, read), () -> giveBack(report, read, "Sửa lại"));
            try (ExecutorService officials = Executors.newFixedThreadPool(2)) {
                List<Outcome<ReportId>> outcomes = officials.invokeAll(both).stream()
                        .map(ReportLifeTests::now)
                        .toList();

                assertThat(outcomes.stream().filter(Outcome.Accepted.class::isInstance))
                        .hasSize(1);
                assertThat(outcomes.stream().flatMap(outcome -> keys(outcome).stream()))
                        .containsAnyOf("reporting.violation.accepted-already", "reporting.violation.returned-already")
                        .hasSize(1);
            }
            assertThat(view().moves()).hasSize(2);
        }
    }

    private static <T> T now(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
