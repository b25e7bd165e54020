package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdongso.teams.SeatRole.LEADER;
import static vn.congdongso.teams.SeatRole.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.Teams;

@ApplicationTest
class IssueDecisionTests {

    private static final LocalDate YEAR_2023 = LocalDate.of(2023, 7, 11);
    private static final LocalDate YEAR_2024 = LocalDate.of(2024, 9, 20);

    private final DraftDecision keep;
    private final IssueDecision issue;
    private final RecordDecision record;
    private final Decisions decisions;
    private final Documents documents;
    private final Teams teams;
    private final Today today;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TeamFixtures fixtures;
    private final TeamFixtures.Ground ground;

    IssueDecisionTests(
            DraftDecision keep,
            IssueDecision issue,
            RecordDecision record,
            Decisions decisions,
            Documents documents,
            Teams teams,
            Today today,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TeamFixtures fixtures) {
        this.keep = keep;
        this.issue = issue;
        this.record = record;
        this.decisions = decisions;
        this.documents = documents;
        this.teams = teams;
        this.today = today;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.fixtures = fixtures;
        this.ground = fixtures.aGround();
    }

    private static final SeatDraft AN = SeatDraft.named(LEADER, "Nguyễn Văn An", "Trưởng thôn");
    private static final SeatDraft BINH = SeatDraft.named(MEMBER, "Trần Thị Bình", "Hội Phụ nữ");
    private static final SeatDraft CUONG = SeatDraft.named(MEMBER, "Lê Văn Cường", "");

    private static final String NAME = "Tổ công nghệ số cộng đồng Tổ dân phố 1";

    private BodyDraft team(SeatDraft... seats) {
        return BodyDraft.team(NAME, ground.village(), List.of(seats));
    }

    private DecisionDraft draft(BodyDraft... bodies) {
        return TeamFixtures.aDraft(today.today(), bodies).with((PaperIssue) null);
    }

    private DocumentId kept(DecisionDraft draft) {
        return keep.keep(DraftDecision.Command.first(ground.commune(), draft)).orThrow();
    }

    private Outcome<DocumentSummary> issue(DocumentId document) {
        return issue.issue(new IssueDecision.Command(document, 1));
    }

    private BodySummary theTeam(LocalDate day) {
        return teams.ofUnit(ground.village(), day).getFirst();
    }

    private List<String> names(BodyId body, LocalDate day) {
        return teams.members(body, day).stream().map(Member::name).toList();
    }

    @Nested
    class Issuing {

        @Test
        void takesANumberAndTheBodyExistsFromThatDay() {
            DocumentSummary line = issue(kept(draft(team(AN, BINH)))).orThrow();

            assertThat(line.number()).isEqualTo(1);
            assertThat(line.issuedOn()).isEqualTo(today.today());
            assertThat(teams.ofUnit(ground.village(), today.today().minusDays(1)))
                    .isEmpty();
            assertThat(theTeam(today.today()).name()).isEqualTo(NAME);
            assertThat(theTeam(today.today()).province()).isEqualTo(ground.province());
            assertThat(teams.members(theTeam(today.today()).id(), today.today()))
                    .extracting(Member::name, Member::position, Member::role)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Nguyễn Văn An", "Trưởng thôn", LEADER),
                            org.assertj.core.groups.Tuple.tuple("Trần Thị Bình", "Hội Phụ nữ", MEMBER));
        }

        @Test
        void mayTakeEffectLater() {
            LocalDate later = today.today().plusDays(10);
            issue(kept(draft(team(AN)).with(Effect.from(later)))).orThrow();

            assertThat(teams.ofUnit(ground.village(), later.minusDays(1))).isEmpty();
            assertThat(theTeam(later).valid().from()).isEqualTo(later);
        }

        @Test
        void withAViolationChangesNothing() {
            DocumentId document = kept(draft(team(AN)).with(Closing.EMPTY));

            assertThat(issue(document))
                    .isEqualTo(Outcome.refused(Violation.of("signerName", "teams.violation.no-signer")));
            assertThat(documents.find(document).orElseThrow().issued()).isFalse();
            assertThat(teams.ofUnit(ground.village(), today.today())).isEmpty();
            assertThat(documents.nextNumber(
                            ground.commune(), "QĐ-UBND", today.today().getYear()))
                    .isEqualTo(1);
        }

        @Test
        void ofADraftThatSomebodyChangedIsRefused() {
            DocumentId document = kept(draft(team(AN)));
            keep.keep(new DraftDecision.Command(document, ground.commune(), 1, draft(team(AN, BINH))))
                    .orThrow();

            assertThat(issue(document))
                    .isEqualTo(Outcome.refused(Violation.of("", "teams.violation.changed-meanwhile")));
        }

        @Test
        void saidAgainIsHarmless() {
            DocumentId document = kept(draft(team(AN, BINH)));
            DocumentSummary first = issue(document).orThrow();

            assertThat(issue(document).orThrow()).isEqualTo(first);
            assertThat(teams.ofUnit(ground.village(), today.today())).hasSize(1);
            assertThat(seats(theTeam(today.today()).id())).isEqualTo(2);
        }

        @Test
        void thatBreaksOffLeavesNothingAndHappensOnceWhenSaidAgain() {
            DocumentId document = kept(draft(team(AN, BINH)));

            assertThatThrownBy(() -> transactions.executeWithoutResult(open -> {
                        issue(document).orThrow();
                        assertThat(teams.ofUnit(ground.village(), today.today()))
                                .hasSize(1);
                        jdbc.sql("SELECT pg_terminate_backend(pg_backend_pid())")
                                .query(Boolean.class)
                                .single();
                    }))
                    .isInstanceOfAny(DataAccessException.class, TransactionException.class);

            assertThat(documents.find(document).orElseThrow().issued()).isFalse();
            assertThat(teams.ofUnit(ground.village(), today.today())).isEmpty();
            assertThat(issue(document).orThrow().number()).isEqualTo(1);
            assertThat(teams.ofUnit(ground.village(), today.today())).hasSize(1);
            assertThat(seats(theTeam(today.today()).id())).isEqualTo(2);
        }

        @Test
        void saidByManyAtOnceHappensOnce() throws Exception {
            DocumentId document = kept(draft(team(AN, BINH)));

            try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
                Callable<DocumentSummary> click = () -> issue(document).orThrow();
                List<DocumentSummary> answers = clerks.invokeAll(java.util.Collections.nCopies(8, click)).stream()
                        .map(IssueDecisionTests::got)
                        .distinct()
                        .toList();

                assertThat(answers).hasSize(1);
            }
            assertThat(seats(theTeam(today.today()).id())).isEqualTo(2);
        }

        @Test
        void twoDecisionsOfOneTeamAtOnceEstablishesOneTeam() throws Exception {
            List<DocumentId> drafts = List.of(kept(draft(team(AN))), kept(draft(team(BINH, AN))));

            try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
                long accepted = clerks
                        .invokeAll(drafts.stream()
                                .map(draft -> (Callable<Outcome<DocumentSummary>>) () -> issue(draft))
                                .toList())
                        .stream()
                        .map(IssueDecisionTests::got)
                        .filter(Outcome.Accepted.class::isInstance)
                        .count();

                assertThat(accepted).isEqualTo(1);
            }
            assertThat(teams.ofUnit(ground.village(), today.today())).hasSize(1);
        }

        @Test
        void leavesALineInTheTrail() {
            DocumentId document = kept(draft(team(AN)));

            issue(document).orThrow();
            issue(document).orThrow();

            assertThat(jdbc.sql("SELECT after ->> 'number' FROM audit.entry WHERE action = ? AND subject_id = ?")
                            .params("teams.decision.issued", document.toString())
                            .query(String.class)
                            .list())
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith("/QĐ-UBND");
        }

        private long seats(BodyId body) {
            return jdbc.sql("SELECT count(*) FROM teams.seat WHERE body_id = ?")
                    .param(body.value())
                    .query(Long.class)
                    .single();
        }
    }

    private static <T> T got(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nested
    class ARecordedPaperDecision {

        @Test
        void keepsItsNumberAndItsDay() {
            DocumentId document = kept(draft(team(AN)).with(new PaperIssue(98, YEAR_2023)));

            DocumentSummary line =
                    record.record(new RecordDecision.Command(document, 1)).orThrow();

            assertThat(line.notation()).isEqualTo("98/QĐ-UBND");
            assertThat(line.issuedOn()).isEqualTo(YEAR_2023);
            assertThat(theTeam(YEAR_2023).valid().from()).isEqualTo(YEAR_2023);
        }

        @Test
        void isNotIssuedAsANewOneNorTheOtherWayRound() {
            DocumentId paper = kept(draft(team(AN)).with(new PaperIssue(98, YEAR_2023)));
            DocumentId fresh = kept(draft(team(AN)));

            assertThat(issue(paper)).isEqualTo(Outcome.refused(Violation.of("", "teams.violation.is-on-paper")));
            assertThat(record.record(new RecordDecision.Command(fresh, 1)))
                    .isEqualTo(Outcome.refused(Violation.of("", "teams.violation.not-on-paper")));
        }
    }

    @Nested
    class Consolidating {

        private final DocumentId first =
                fixtures.issued(ground.commune(), YEAR_2023, TeamFixtures.aDraft(YEAR_2023, team(AN, BINH)));
        private final BodyId body = theTeam(YEAR_2023).id();
        private final SeatDraft binhLeads = SeatDraft.named(LEADER, "trần thị  Bình", "Trưởng thôn");

        private DocumentId consolidated(String name, SeatDraft... seats) {
            BodyDraft renewed = BodyDraft.of(body, name, ground.village(), BodyKind.COMMUNITY_TEAM, List.of(seats));
            DecisionDraft paper = TeamFixtures.aDraft(YEAR_2024, renewed);
            return fixtures.issued(
                    ground.commune(),
                    YEAR_2024,
                    DecisionDraft.blank(DecisionKind.CONSOLIDATE, Authority.CHAIR)
                            .with(paper.paper())
                            .with(paper.bodies())
                            .with(paper.closing())
                            .with(Effect.replacing(first)));
        }

        @Test
        void endsTheOldListOnTheDayBeforeAndBeginsTheNewOne() {
            consolidated(NAME, binhLeads, CUONG);

            assertThat(names(body, YEAR_2023)).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
            assertThat(names(body, YEAR_2024.minusDays(1))).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
            assertThat(names(body, YEAR_2024)).containsExactly("Trần Thị Bình", "Lê Văn Cường");
        }

        @Test
        void keepsWhoStaysTheSamePerson() {
            var before = teams.members(body, YEAR_2023).getLast().person();
            consolidated(NAME, binhLeads, CUONG);

            assertThat(teams.members(body, YEAR_2024).getFirst().person()).isEqualTo(before);
        }

        @Test
        void marksTheReplacedDecision() {
            DocumentId second = consolidated(NAME, binhLeads);

            assertThat(decisions.find(first).orElseThrow().replacedBy()).isEqualTo(second);
            assertThat(decisions.about(body.value()))
                    .extracting(Decision::document)
                    .containsExactly(second, first);
        }

        @Test
        void mayGiveTheBodyAnotherNameFromThatDay() {
            consolidated("Tổ chuyển đổi số cộng đồng Tổ dân phố 1", binhLeads);

            assertThat(teams.find(body, YEAR_2024.minusDays(1)).orElseThrow().name())
                    .isEqualTo(NAME);
            assertThat(teams.find(body, YEAR_2024).orElseThrow().name())
                    .isEqualTo("Tổ chuyển đổi số cộng đồng Tổ dân phố 1");
        }

        @Test
        void tellsByWhichDecisionEachOneIsAMember() {
            DocumentId second = consolidated(NAME, binhLeads);

            assertThat(jdbc.sql("SELECT DISTINCT decision_id FROM teams.seat WHERE body_id = ? AND valid @> ?::date")
                            .params(body.value(), YEAR_2023)
                            .query(java.util.UUID.class)
                            .list())
                    .containsExactly(first.value());
            assertThat(jdbc.sql("SELECT DISTINCT decision_id FROM teams.seat WHERE body_id = ? AND valid @> ?::date")
                            .params(body.value(), YEAR_2024)
                            .query(java.util.UUID.class)
                            .list())
                    .containsExactly(second.value());
        }
    }

    @Nested
    class TheDatabase {

        @Test
        void refusesToChangeWhatWasIssued() {
            DocumentId document =
                    fixtures.issued(ground.commune(), YEAR_2023, TeamFixtures.aDraft(YEAR_2023, team(AN)));

            assertThat(List.of(
                            "UPDATE teams.decision SET effective_on = '2020-01-01' WHERE document_id = ?",
                            "UPDATE teams.decision SET draft = '{}' WHERE document_id = ?",
                            "DELETE FROM teams.decision WHERE document_id = ?"))
                    .allSatisfy(attempt -> assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                                    jdbc.sql(attempt).param(document.value()).update()))
                            .isInstanceOf(DataAccessException.class)
                            .hasMessageContaining("has been issued"));
        }

        @Test
        void knowsNoSeatOutsideTheLifeOfItsBody() {
            fixtures.issued(ground.commune(), YEAR_2023, TeamFixtures.aDraft(YEAR_2023, team(AN)));

            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> jdbc.sql(
                                    "UPDATE teams.body_version SET valid = daterange(lower(valid), '2024-01-01') WHERE body_id = ?")
                            .param(theTeam(YEAR_2023).id().value())
                            .update()))
                    .isInstanceOf(DataAccessException.class);
        }

        @Test
        void knowsOneLeaderOnAnyDay() {
            fixtures.issued(ground.commune(), YEAR_2023, TeamFixtures.aDraft(YEAR_2023, team(AN, BINH)));

            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> jdbc.sql("UPDATE teams.seat SET role = 'LEADER' WHERE body_id = ?")
                                    .param(Objects.requireNonNull(theTeam(YEAR_2023))
                                            .id()
                                            .value())
                                    .update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
