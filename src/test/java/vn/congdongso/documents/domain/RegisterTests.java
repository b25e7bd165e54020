package vn.congdongso.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class RegisterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final Documents documents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final UnitId agency;

    RegisterTests(Documents documents, JdbcClient jdbc, TransactionTemplate transactions, TeamFixtures fixtures) {
        this.documents = documents;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.agency = fixtures.aGround().commune();
    }

    private static OfficialDocument content(String title) {
        return OfficialDocument.draft(
                        DocumentKind.QUYET_DINH,
                        IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                        DocumentNumber.blank("QĐ-UBND"),
                        DateLine.blank("Cẩm Thành", 2026))
                .title(title)
                .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025")
                .body(Article.of(1, "Thành lập Tổ công nghệ số cộng đồng."))
                .signed(Signature.chief("CHỦ TỊCH", "Nguyễn Văn Hưng"))
                .write();
    }

    private DocumentId draft(String title) {
        return documents.draft(agency, content(title));
    }

    private int issued(LocalDate day, @Nullable Integer ownNumber) {
        return Objects.requireNonNull(documents
                .issue(draft("Về việc thử"), day, ownNumber)
                .orThrow()
                .number()
                .number());
    }

    @Nested
    class ADraft {

        @Test
        void isKeptAsItsAuthorWroteIt() {
            DocumentId id = draft("Về việc thành lập");

            assertThat(documents.content(id)).isEqualTo(content("Về việc thành lập"));
            assertThat(documents.find(id))
                    .contains(new DocumentSummary(
                            id,
                            agency,
                            DocumentKind.QUYET_DINH,
                            DocumentStatus.DRAFT,
                            "QĐ-UBND",
                            null,
                            null,
                            "Về việc thành lập"));
        }

        @Test
        void canBeRevised() {
            DocumentId id = draft("Về việc thành lập");

            documents.revise(id, content("Về việc kiện toàn"));

            assertThat(documents.content(id).title()).isEqualTo("Về việc kiện toàn");
            assertThat(documents.find(id).orElseThrow().subject()).isEqualTo("Về việc kiện toàn");
        }
    }

    @Nested
    class Issuing {

        @Test
        void takesTheNextNumberOfTheYear() {
            assertThat(List.of(issued(DAY, null), issued(DAY, null), issued(DAY.plusDays(1), null)))
                    .containsExactly(1, 2, 3);
        }

        @Test
        void startsAgainAtOneInANewYear() {
            issued(DAY, null);

            assertThat(issued(DAY.plusYears(1), null)).isEqualTo(1);
        }

        @Test
        void writesNumberAndDayIntoTheDocument() {
            DocumentId id = draft("Về việc thành lập");

            OfficialDocument issued = documents.issue(id, DAY, null).orThrow();

            assertThat(issued.number().text()).isEqualTo("01/QĐ-UBND");
            assertThat(issued.date().text()).isEqualTo("Cẩm Thành, ngày 05 tháng 3 năm 2026");
            assertThat(documents.content(id)).isEqualTo(issued);
            assertThat(documents.find(id).orElseThrow().notation()).isEqualTo("01/QĐ-UBND");
        }

        @Test
        void saidTwiceTakesOneNumber() {
            DocumentId id = draft("Về việc thành lập");

            documents.issue(id, DAY, null);
            OfficialDocument again = documents.issue(id, DAY.plusDays(3), null).orThrow();

            assertThat(again.number().number()).isEqualTo(1);
            assertThat(again.date().day()).isEqualTo(DAY);
            assertThat(documents.nextNumber(agency, "QĐ-UBND", 2026)).isEqualTo(2);
        }

        @Test
        void byFiftyClerksAtOnceLeavesNoHoleAndNoDouble() throws Exception {
            List<Integer> numbers = new ArrayList<>();
            try (ExecutorService clerks = Executors.newFixedThreadPool(12)) {
                List<Future<Integer>> waiting = IntStream.range(0, 50)
                        .mapToObj(i -> clerks.submit(() -> issued(DAY, null)))
                        .toList();
                for (Future<Integer> each : waiting) {
                    numbers.add(each.get());
                }
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 50).boxed().toList());
        }

        @Test
        void byTwoHundredClerksAtTheSameMomentLeavesNoHoleAndNoDouble() throws Exception {
            List<DocumentId> drafts = IntStream.range(0, 200)
                    .mapToObj(i -> draft("Về việc thử " + i))
                    .toList();
            CountDownLatch gate = new CountDownLatch(1);
            List<Integer> numbers = new ArrayList<>();
            try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Integer>> waiting = drafts.stream()
                        .map(draft -> clerks.submit(() -> {
                            gate.await();
                            return Objects.requireNonNull(documents
                                    .issue(draft, DAY, null)
                                    .orThrow()
                                    .number()
                                    .number());
                        }))
                        .toList();
                gate.countDown();
                for (Future<Integer> each : waiting) {
                    numbers.add(each.get());
                }
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
            assertThat(documents.nextNumber(agency, "QĐ-UBND", 2026)).isEqualTo(201);
        }

        @Test
        void thatFailsGivesItsNumberBack() {
            transactions.executeWithoutResult(status -> {
                issued(DAY, null);
                status.setRollbackOnly();
            });

            assertThat(issued(DAY, null)).isEqualTo(1);
        }

        @Test
        void countsEachAgencyAndEachSymbolForItself() {
            issued(DAY, null);

            assertThat(documents.nextNumber(agency, "KH-UBND", 2026)).isEqualTo(1);
        }
    }

    @Nested
    class APaperDocument {

        @Test
        void keepsItsOwnNumberAndTheSeriesGoesOnAfterIt() {
            assertThat(issued(DAY, 98)).isEqualTo(98);
            assertThat(issued(DAY, null)).isEqualTo(99);
            assertThat(issued(DAY, 12)).isEqualTo(12);
            assertThat(issued(DAY, null)).isEqualTo(100);
        }

        @Test
        void withTheNumberOfAnotherIsRefusedAndTheOtherIsNamed() {
            DocumentId first = draft("Về việc thành lập Tổ công nghệ số cộng đồng");
            documents.issue(first, DAY, 98);

            Outcome<OfficialDocument> second = documents.issue(draft("Về việc khác"), DAY.plusDays(1), 98);

            assertThat(second)
                    .isEqualTo(Outcome.refused(Violation.of(
                            "number",
                            "register.violation.number-of-another",
                            "98/QĐ-UBND",
                            DAY,
                            "Về việc thành lập Tổ công nghệ số cộng đồng")));
        }

        @Test
        void ofAnotherYearMayBearTheSameNumber() {
            issued(DAY, 98);

            assertThat(issued(DAY.minusYears(1), 98)).isEqualTo(98);
        }
    }

    @Nested
    class AnIssuedDocument {

        @Test
        void cannotBeRevised() {
            DocumentId id = draft("Về việc thành lập");
            documents.issue(id, DAY, null);

            assertThatThrownBy(() -> documents.revise(id, content("Về việc khác")))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void isProtectedByTheDatabaseItself() {
            DocumentId id = draft("Về việc thành lập");
            documents.issue(id, DAY, null);

            for (String attempt : List.of(
                    "UPDATE documents.document SET content = '{}' WHERE id = ?",
                    "UPDATE documents.document SET number = 7 WHERE id = ?",
                    "DELETE FROM documents.document WHERE id = ?")) {
                assertThatThrownBy(() -> jdbc.sql(attempt).param(id.value()).update())
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("has been issued");
            }
        }

        @Test
        void isFoundByItsNumber() {
            DocumentId id = draft("Về việc thành lập");
            documents.issue(id, DAY, 98);

            assertThat(documents.byNumber(agency, "QĐ-UBND", 98, 2026))
                    .get()
                    .extracting(DocumentSummary::id)
                    .isEqualTo(id);
            assertThat(documents.byNumber(agency, "QĐ-UBND", 98, 2025)).isEmpty();
        }
    }

    @Nested
    class Listing {

        @Test
        void putsDraftsFirstAndThenTheLatest() {
            issued(DAY, 3);
            issued(DAY.plusDays(1), 4);
            DocumentId draft = draft("Về việc bản nháp");

            Documents.Page page = documents.list(filter(null, null, ""), 1, 10);

            assertThat(page.documents()).extracting(DocumentSummary::number).containsExactly(null, 4, 3);
            assertThat(page.documents().getFirst().id()).isEqualTo(draft);
        }

        @Test
        void showsOnePageAndCountsAll() {
            IntStream.range(0, 5).forEach(i -> issued(DAY, null));

            Documents.Page page = documents.list(filter(DocumentStatus.ISSUED, 2026, ""), 2, 2);

            assertThat(page.documents()).extracting(DocumentSummary::number).containsExactly(3, 2);
            assertThat(page.total()).isEqualTo(5);
        }

        @Test
        void findsWordsWithoutMarks() {
            draft("Về việc thành lập Tổ công nghệ số cộng đồng");
            draft("Về việc phân công nhiệm vụ");

            assertThat(documents.list(filter(null, null, "thanh lap to"), 1, 10).total())
                    .isEqualTo(1);
            assertThat(documents.list(filter(null, null, "100%"), 1, 10).total())
                    .isZero();
        }

        private Documents.Filter filter(@Nullable DocumentStatus status, @Nullable Integer year, String words) {
            return new Documents.Filter(List.of(agency), DocumentKind.QUYET_DINH, status, year, words);
        }
    }
}
