package vn.congdongso.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.reporting.ReportFixtures.someone;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.reporting.ReportFixtures.Ward;
import vn.congdongso.reporting.domain.AcceptReport;
import vn.congdongso.reporting.domain.ConsolidateReport;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.ReportFigures;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.ReturnReport;
import vn.congdongso.reporting.domain.SendConsolidated;
import vn.congdongso.reporting.domain.Signing;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.reporting.domain.WriteReport;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

@ApplicationTest
class ConsolidationTests {

    private final ReportFixtures fixtures;
    private final ConsolidateReport consolidateReport;
    private final WriteReport writeReport;
    private final SendConsolidated sendConsolidated;
    private final AcceptReport acceptReport;
    private final ReturnReport returnReport;
    private final ReadReports reports;
    private final Documents documents;
    private final Today today;
    private final Ward ward;
    private final Period period;

    ConsolidationTests(
            ReportFixtures fixtures,
            ConsolidateReport consolidateReport,
            WriteReport writeReport,
            SendConsolidated sendConsolidated,
            AcceptReport acceptReport,
            ReturnReport returnReport,
            ReadReports reports,
            Documents documents,
            Today today) {
        this.fixtures = fixtures;
        this.consolidateReport = consolidateReport;
        this.writeReport = writeReport;
        this.sendConsolidated = sendConsolidated;
        this.acceptReport = acceptReport;
        this.returnReport = returnReport;
        this.reports = reports;
        this.documents = documents;
        this.today = today;
        this.ward = fixtures.aWard();
        this.period = fixtures.longAgoPeriod();
    }

    private ReportView view() {
        return fixtures.view(ward, period);
    }

    private Outcome<ConsolidateReport.Consolidated> consolidate() {
        return consolidateReport.consolidate(new ConsolidateReport.Command(ward.unit(), period));
    }

    private static Words difficulties(String text) {
        return new Words("", text, "", "");
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Violation> violations)
                ? violations.stream().map(Violation::key).toList()
                : List.of();
    }

    @Nested
    class Gathering {

        @Test
        void isRefusedBeforeAnyTeamsReportWasAccepted() {
            fixtures.sent(ward.five(), period, null);

            assertThat(keys(consolidate())).containsExactly("reporting.violation.nothing-accepted");
        }

        @Test
        void addsTheAcceptedReportsAndNamesWhoIsMissing() {
            fixtures.visit(ward, ward.five(), period.from(), "vneid", 31, VisitResult.DONE);
            fixtures.visit(ward, ward.six(), period.from(), "vneid", 500, VisitResult.DONE);
            fixtures.accepted(ward.five(), period, difficulties("Mạng yếu"));

            ConsolidateReport.Consolidated made = consolidate().orThrow();

            assertThat(made.teams()).isEqualTo(1);
            assertThat(made.missing()).containsExactly("Tổ công nghệ số cộng đồng Tổ dân phố 2");
            assertThat(view().figures().total().people()).isEqualTo(31);
            assertThat(view().report().words().difficulties())
                    .isEqualTo("- Tổ công nghệ số cộng đồng Tổ dân phố 1: Mạng yếu");
        }

        @Test
        void equalsTheSumOfWhatTheTeamsSentWhateverIsLoggedLater() {
            Random random = new Random(7);
            for (int visit = 0; visit < 30; visit++) {
                fixtures.visit(
                        ward,
                        random.nextBoolean() ? ward.five() : ward.six(),
                        period.from().plusDays(random.nextInt(28)),
                        random.nextBoolean() ? "vneid" : "public-services",
                        1 + random.nextInt(9),
                        VisitResult.values()[random.nextInt(3)]);
            }
            fixtures.accepted(ward.five(), period, null);
            fixtures.accepted(ward.six(), period, null);
            ReportFigures sum = ReportFigures.sum(List.of(
                    fixtures.view(ward.five().body(), period).figures().total(),
                    fixtures.view(ward.six().body(), period).figures().total()));

            fixtures.visit(ward, ward.six(), period.from(), "vneid", 1_000, VisitResult.DONE);
            consolidate().orThrow();

            assertThat(view().figures().total()).isEqualTo(sum);
            assertThat(view().figures().missing()).isEmpty();
        }

        @Test
        void againAddsTheTeamsAcceptedSinceAndLeavesWhatWasEdited() {
            fixtures.accepted(ward.five(), period, difficulties("Mạng yếu"));
            consolidate().orThrow();
            writeReport
                    .write(new WriteReport.Command(
                            new Subject.Commune(ward.unit()),
                            period,
                            view().report().version(),
                            difficulties("Mạng yếu ở nhiều nơi.")))
                    .orThrow();
            fixtures.accepted(ward.six(), period, difficulties("Thiếu máy"));

            assertThat(reports.notGathered(view())).isEqualTo(1);
            consolidate().orThrow();
            consolidate().orThrow();

            assertThat(view().report().words().difficulties())
                    .isEqualTo("Mạng yếu ở nhiều nơi.\n- Tổ công nghệ số cộng đồng Tổ dân phố 2: Thiếu máy");
        }
    }

    @Nested
    class Sending {

        private Outcome<ReportId> send(@Nullable LocalDate day, String signer, UUID client) {
            return sendConsolidated.send(new SendConsolidated.Command(
                    ward.unit(),
                    period,
                    view().report().version(),
                    new Signing(
                            Signing.By.CHAIR,
                            signer,
                            "Cẩm Thành",
                            day,
                            "Sở Khoa học và Công nghệ",
                            "Như trên\nLưu: VT"),
                    client,
                    someone("Cán bộ phường")));
        }

        private ReportId sent() {
            return send(today.today(), "Nguyễn Văn Hưng", UUID.randomUUID()).orThrow();
        }

        private void consolidated() {
            fixtures.visit(ward, ward.five(), period.from(), "vneid", 31, VisitResult.DONE);
            fixtures.accepted(ward.five(), period, difficulties("Mạng yếu"));
            consolidate().orThrow();
        }

        @Test
        void namesAllThatIsMissingAtOnce() {
            consolidated();

            assertThat(keys(send(today.today().plusDays(1), "  ", UUID.randomUUID())))
                    .containsExactly("reporting.violation.signer-missing", "reporting.violation.day-after-today");
            assertThat(keys(send(null, "Hưng", UUID.randomUUID()))).containsExactly("reporting.violation.day-unclear");
        }

        @Test
        void registersADocumentWithTheNextNumber() {
            consolidated();
            sent();

            OfficialDocument document = reports.issued(view()).orElseThrow();
            assertThat(document.number().text()).isEqualTo("01/BC-UBND");
            assertThat(document.issuer().name()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH");
            assertThat(documents.nextNumber(
                            ward.unit(), "BC-UBND", today.today().getYear()))
                    .isEqualTo(2);
        }

        @Test
        void twiceByTheSameMarkTakesOneNumber() {
            consolidated();
            UUID client = UUID.randomUUID();

            assertThat(send(today.today(), "Hưng", client)).isEqualTo(send(today.today(), "Hưng", client));
            assertThat(view().moves()).hasSize(1);
        }

        @Test
        void fixesTheFiguresWhateverTheTeamsSendLater() {
            consolidated();
            sent();
            fixtures.visit(ward, ward.six(), period.from(), "vneid", 77, VisitResult.DONE);
            fixtures.accepted(ward.six(), period, null);

            assertThat(view().figures().total().people()).isEqualTo(31);
            assertThat(keys(consolidate())).containsExactly("reporting.violation.sent-already");
        }

        @Test
        void isAnsweredByTheDepartmentAndNotByTheCommuneItself() {
            consolidated();
            ReportId report = sent();
            int version = view().report().version();

            assertThat(keys(acceptReport.accept(
                            new AcceptReport.Command(report, version, Permission.REVIEW_REPORT, someone("Phường")))))
                    .containsExactly("reporting.violation.not-for-you");
            assertThat(acceptReport.accept(
                            new AcceptReport.Command(report, version, Permission.RECEIVE_REPORT, someone("Sở"))))
                    .isInstanceOf(Outcome.Accepted.class);
        }

        @Test
        void againAfterAReturnTakesANewNumberAndLeavesTheOldDocument() {
            consolidated();
            ReportId report = sent();
            returnReport
                    .giveBack(new ReturnReport.Command(
                            report,
                            view().report().version(),
                            "Thiếu một tổ",
                            Permission.RECEIVE_REPORT,
                            someone("Sở")))
                    .orThrow();
            fixtures.accepted(ward.six(), period, null);
            consolidate();
            sent();

            assertThat(reports.issued(view()).orElseThrow().number().text()).isEqualTo("02/BC-UBND");
            assertThat(documents.byNumber(
                            ward.unit(), "BC-UBND", 1, today.today().getYear()))
                    .isPresent();
        }
    }
}
