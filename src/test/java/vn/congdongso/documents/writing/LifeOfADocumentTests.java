package vn.congdongso.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

/** From the first word to what later documents do to it. */
@ApplicationTest
class LifeOfADocumentTests {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final WritingFixtures fixtures;
    private final DraftDocument draftDocument;
    private final SendForReview sendForReview;
    private final IssueDocument issueDocument;
    private final RecordOnPaper recordOnPaper;
    private final RecallDocument recallDocument;
    private final VoidDocument voidDocument;
    private final RelateDocuments relateDocuments;
    private final BeginDecisionFromProposal beginDecision;
    private final Writings writings;
    private final Lives lives;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Today today;
    private final TeamFixtures.Ground ground;
    private final UnitId agency;

    LifeOfADocumentTests(
            WritingFixtures fixtures,
            DraftDocument draftDocument,
            SendForReview sendForReview,
            IssueDocument issueDocument,
            RecordOnPaper recordOnPaper,
            RecallDocument recallDocument,
            VoidDocument voidDocument,
            RelateDocuments relateDocuments,
            BeginDecisionFromProposal beginDecision,
            Writings writings,
            Lives lives,
            Documents documents,
            JdbcClient jdbc,
            Today today,
            TeamFixtures teams) {
        this.fixtures = fixtures;
        this.draftDocument = draftDocument;
        this.sendForReview = sendForReview;
        this.issueDocument = issueDocument;
        this.recordOnPaper = recordOnPaper;
        this.recallDocument = recallDocument;
        this.voidDocument = voidDocument;
        this.relateDocuments = relateDocuments;
        this.beginDecision = beginDecision;
        this.writings = writings;
        this.lives = lives;
        this.documents = documents;
        this.jdbc = jdbc;
        this.today = today;
        this.ground = teams.aGround();
        this.agency = ground.commune();
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Violation> violations)
                ? violations.stream()
                        .map(violation -> violation.key().replace("writing.violation.", ""))
                        .toList()
                : List.of();
    }

    private DocumentSummary line(DocumentId document) {
        return documents.find(document).orElseThrow();
    }

    private Outcome<DocumentSummary> issue(DocumentId document, int version) {
        return issueDocument.issue(new IssueDocument.Command(document, version, WritingFixtures.somebody()));
    }

    private Outcome<DocumentRelation> relate(DocumentId from, RelationKind kind, DocumentId to) {
        return relateDocuments.relate(new RelateDocuments.Command(from, kind, to));
    }

    @Nested
    class Writing {

        @Test
        void keepsEachEditionAndRefusesToWriteOverAnothersWork() {
            DocumentId document = fixtures.draft(agency, DocumentKind.KE_HOACH);
            DocumentText first = writings.find(document).orElseThrow().text();
            DocumentText second = WritingFixtures.with(first, first.title(), "I. MỤC ĐÍCH\n- Một;\n- Hai./.");

            draftDocument
                    .keep(new DraftDocument.Command(document, 1, second, WritingFixtures.somebody()))
                    .orThrow();
            Outcome<DocumentId> late =
                    draftDocument.keep(new DraftDocument.Command(document, 1, first, WritingFixtures.somebody()));

            assertThat(refusals(late)).containsExactly("changed-meanwhile");
            assertThat(writings.editions(document, 10, 0))
                    .extracting(Edition::version)
                    .containsExactly(2, 1);
            assertThat(writings.editions(document, 10, 0).getFirst().keptBy()).isEqualTo("Nguyễn Thị Soạn");
            assertThat(writings.find(document).orElseThrow().text()).isEqualTo(second);
        }

        @Test
        void theSameAgainMakesNoEdition() {
            DocumentId document = fixtures.draft(agency, DocumentKind.KE_HOACH);
            DocumentText text = writings.find(document).orElseThrow().text();

            draftDocument
                    .keep(new DraftDocument.Command(document, 1, text, WritingFixtures.somebody()))
                    .orThrow();

            assertThat(writings.find(document).orElseThrow().version()).isEqualTo(1);
        }

        @Test
        void goesOnInReviewAndEndsWithTheNumber() {
            DocumentId document = fixtures.draft(agency, DocumentKind.KE_HOACH);
            sendForReview.send(document).orThrow();
            assertThat(sendForReview.send(document).orThrow().status()).isEqualTo(DocumentStatus.IN_REVIEW);

            DocumentText text = WritingFixtures.with(
                    writings.find(document).orElseThrow().text(), "Về việc khác", "Nội dung mới./.");
            draftDocument
                    .keep(new DraftDocument.Command(document, 1, text, WritingFixtures.somebody()))
                    .orThrow();
            assertThat(line(document).status()).isEqualTo(DocumentStatus.IN_REVIEW);

            issue(document, 2).orThrow();
            assertThat(refusals(draftDocument.keep(
                            new DraftDocument.Command(document, 2, text, WritingFixtures.somebody()))))
                    .containsExactly("already-issued");
            assertThat(refusals(sendForReview.send(document))).containsExactly("already-issued");
        }
    }

    @Nested
    class Issuing {

        @Test
        void takesTheNumberOnceAndGivesTheDecisionItsDay() {
            DocumentId document = fixtures.draft(agency, DocumentKind.QUYET_DINH);

            DocumentSummary issued = issue(document, 1).orThrow();
            DocumentSummary again = issue(document, 7).orThrow();

            assertThat(issued).isEqualTo(again);
            assertThat(issued.day()).isEqualTo(today.today());
            assertThat(lives.effectiveOn(document)).contains(today.today());
            assertThat(documents.content(document).number().number()).isEqualTo(issued.number());
        }

        @Test
        void isRefusedWhereSomebodyChangedTheTextMeanwhile() {
            DocumentId document = fixtures.draft(agency, DocumentKind.QUYET_DINH);

            assertThat(refusals(issue(document, 2))).containsExactly("changed-meanwhile");
            assertThat(line(document).status()).isEqualTo(DocumentStatus.DRAFT);
        }

        @Test
        void needsSubjectTextAndSigner() {
            DocumentText blank = Beginnings.of(DocumentKind.CONG_VAN, fixtures.agency(agency), null);
            DocumentId document = draftDocument
                    .begin(agency, blank, WritingFixtures.somebody())
                    .orThrow();

            assertThat(refusals(issue(document, 1))).containsExactly("no-title", "no-body", "no-signer");
        }

        @Test
        void ofAPaperNeedsItsNumberAndAWholeDayThatHasCome() {
            DocumentText text = fixtures.text(agency, DocumentKind.QUYET_DINH, null);
            DocumentId noDay = paper(
                    text, new DocumentText.Paper(12, PartialDay.parse("2025").orElseThrow()));
            DocumentId noNumber = paper(text, new DocumentText.Paper(null, PartialDay.of(DAY)));
            DocumentId future = paper(
                    text, new DocumentText.Paper(12, PartialDay.of(today.today().plusDays(1))));

            assertThat(refusals(record(noDay))).containsExactly("no-day");
            assertThat(refusals(record(noNumber))).containsExactly("no-number");
            assertThat(refusals(record(future))).containsExactly("of-the-future");
            assertThat(refusals(issue(noDay, 1))).containsExactly("is-on-paper");
            assertThat(documents.content(noDay).date().text()).isEqualTo("Cẩm Thành, ngày      tháng      năm 2025");
        }

        private DocumentId paper(DocumentText text, DocumentText.Paper paper) {
            DocumentText onPaper = new DocumentText(
                    text.kind(),
                    text.head(),
                    paper,
                    text.title(),
                    text.addressees(),
                    text.authority(),
                    text.bases(),
                    text.body(),
                    text.annexes(),
                    text.closing(),
                    null);
            return draftDocument
                    .begin(agency, onPaper, WritingFixtures.somebody())
                    .orThrow();
        }

        private Outcome<DocumentSummary> record(DocumentId document) {
            return recordOnPaper.record(new RecordOnPaper.Command(document, 1, WritingFixtures.somebody()));
        }
    }

    @Nested
    class TakingBack {

        @Test
        void keepsTextAndNumberAndTheReason() {
            DocumentId recalled = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            DocumentId annulled = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            String text = documents.content(recalled).title();

            recallDocument
                    .recall(new RecallDocument.Command(recalled, "Sai thẩm quyền", WritingFixtures.somebody()))
                    .orThrow();
            voidDocument
                    .annul(new VoidDocument.Command(annulled, "Lấy nhầm số", WritingFixtures.somebody()))
                    .orThrow();

            assertThat(line(recalled).status()).isEqualTo(DocumentStatus.RECALLED);
            assertThat(line(annulled).status()).isEqualTo(DocumentStatus.VOID);
            assertThat(documents.content(recalled).title()).isEqualTo(text);
            assertThat(lives.ending(recalled).orElseThrow().reason()).isEqualTo("Sai thẩm quyền");
            assertThat(documents.byNumber(
                            agency,
                            "QĐ-UBND",
                            Objects.requireNonNull(line(annulled).number()),
                            2024))
                    .isPresent();
            assertThat(refusals(
                            voidDocument.annul(new VoidDocument.Command(recalled, "Nhầm", WritingFixtures.somebody()))))
                    .containsExactly("does-not-stand");
        }

        @Test
        void needsAReasonAndAnIssuedDocument() {
            DocumentId draft = fixtures.draft(agency, DocumentKind.QUYET_DINH);

            assertThat(refusals(
                            recallDocument.recall(new RecallDocument.Command(draft, " ", WritingFixtures.somebody()))))
                    .containsExactly("no-reason");
            assertThat(refusals(recallDocument.recall(
                            new RecallDocument.Command(draft, "Nhầm", WritingFixtures.somebody()))))
                    .containsExactly("does-not-stand");
        }

        @Test
        void changesNothingElseSaysTheDatabaseItself() {
            DocumentId document = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);

            for (String attempt : List.of(
                    "UPDATE documents.document SET status = 'RECALLED', subject = 'x' WHERE id = ?",
                    "UPDATE documents.document SET status = 'DRAFT' WHERE id = ?",
                    "UPDATE documents.document SET subject = 'x' WHERE id = ?")) {
                assertThatThrownBy(
                                () -> jdbc.sql(attempt).param(document.value()).update())
                        .isInstanceOf(DataAccessException.class);
            }
            jdbc.sql("UPDATE documents.document SET status = 'VOID' WHERE id = ?")
                    .param(document.value())
                    .update();
            assertThatThrownBy(() -> jdbc.sql("UPDATE documents.document SET status = 'ISSUED' WHERE id = ?")
                            .param(document.value())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Nested
    class Relations {

        @Test
        void areSeenFromBothSidesAndMarkWhatIsReplaced() {
            DocumentId before = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            DocumentId after = fixtures.draft(agency, DocumentKind.QUYET_DINH);
            relate(after, RelationKind.REPLACES, before).orThrow();

            assertThat(documents.replaced(List.of(before))).isEmpty();
            issue(after, 1).orThrow();

            assertThat(documents.replaced(List.of(before))).containsExactly(before);
            assertThat(documents.relations(before)).isEqualTo(documents.relations(after));
            assertThat(refusals(
                            relateDocuments.release(new RelateDocuments.Command(after, RelationKind.REPLACES, before))))
                    .containsExactly("already-issued");
        }

        @Test
        void cannotBeWithItselfOrADraftOrAnotherAgencysDocument() {
            DocumentId draft = fixtures.draft(agency, DocumentKind.QUYET_DINH);
            DocumentId other = fixtures.issued(ground.province(), DocumentKind.QUYET_DINH, DAY);

            assertThat(refusals(relate(draft, RelationKind.REPLACES, draft))).containsExactly("relation.itself");
            assertThat(refusals(relate(draft, RelationKind.AMENDS, other))).containsExactly("relation.other-agency");
            assertThat(refusals(relate(draft, RelationKind.CORRECTS, fixtures.draft(agency, DocumentKind.KE_HOACH))))
                    .containsExactly("relation.not-issued");
            assertThat(refusals(relate(draft, RelationKind.BASED_ON, other))).isEmpty();
        }

        @Test
        void cannotReplaceALaterDocument() {
            DocumentId earlier = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            DocumentId later = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY.plusDays(1));

            assertThat(refusals(relate(earlier, RelationKind.REPLACES, later)))
                    .containsExactly("relation.issued-later");
        }

        @Test
        void cannotReplaceWhatIsReplacedAlready() {
            DocumentId before = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            DocumentId after = fixtures.draft(agency, DocumentKind.QUYET_DINH);
            DocumentId another = fixtures.draft(agency, DocumentKind.QUYET_DINH);
            relate(after, RelationKind.REPLACES, before).orThrow();
            relate(another, RelationKind.REPLACES, before).orThrow();
            issue(after, 1).orThrow();

            // meant while it was still possible, and no longer possible now
            assertThat(refusals(issue(another, 1))).containsExactly("relation.replaced-already");
            assertThat(line(another).status()).isEqualTo(DocumentStatus.DRAFT);
        }

        @Test
        void cannotLeadBack() {
            DocumentId one = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            DocumentId two = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            DocumentId three = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            relate(one, RelationKind.AMENDS, two).orThrow();
            relate(two, RelationKind.CORRECTS, three).orThrow();

            assertThat(refusals(relate(three, RelationKind.REPLACES, one))).containsExactly("relation.cycle");
        }

        @Test
        void recallWhatTheyNameWhenTheyAreIssued() {
            DocumentId before = fixtures.issued(agency, DocumentKind.QUYET_DINH, DAY);
            DocumentId recalling = fixtures.draft(agency, DocumentKind.QUYET_DINH);
            relate(recalling, RelationKind.RECALLS, before).orThrow();
            assertThat(line(before).stands()).isTrue();

            issue(recalling, 1).orThrow();

            assertThat(line(before).status()).isEqualTo(DocumentStatus.RECALLED);
            assertThat(lives.ending(before).orElseThrow().by()).isEqualTo(recalling);
        }
    }

    @Test
    void aProposalBecomesADecisionAndKeepsTheLink() {
        DocumentId proposal = fixtures.issued(agency, DocumentKind.TO_TRINH, DAY);

        DocumentId decision =
                beginDecision.begin(proposal, WritingFixtures.somebody()).orThrow();

        Written written = writings.find(decision).orElseThrow();
        assertThat(written.text().kind()).isEqualTo(DocumentKind.QUYET_DINH);
        assertThat(written.text().body())
                .isEqualTo(writings.find(proposal).orElseThrow().text().body());
        assertThat(written.text().bases()).last().asString().contains("Tờ trình số", "TTr-UBND");
        assertThat(documents.relations(proposal)).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).isEqualTo(RelationKind.DECIDES);
            assertThat(relation.from().id()).isEqualTo(decision);
        });
        assertThat(refusals(beginDecision.begin(decision, WritingFixtures.somebody())))
                .containsExactly("relation.not-a-proposal");
    }
}
