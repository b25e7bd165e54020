package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.teams.SeatRole.DEPUTY;
import static vn.congdongso.teams.SeatRole.LEADER;
import static vn.congdongso.teams.SeatRole.MEMBER;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;

@ApplicationTest
class CheckDecisionTests {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 4);

    private final CheckDecision check;
    private final DraftDecision keep;
    private final TeamFixtures fixtures;
    private final UnitChronicle chronicle;
    private final Today today;
    private final JdbcClient jdbc;
    private final TeamFixtures.Ground ground;

    CheckDecisionTests(
            CheckDecision check,
            DraftDecision keep,
            TeamFixtures fixtures,
            UnitChronicle chronicle,
            Today today,
            JdbcClient jdbc) {
        this.check = check;
        this.keep = keep;
        this.fixtures = fixtures;
        this.chronicle = chronicle;
        this.today = today;
        this.jdbc = jdbc;
        this.ground = fixtures.aGround();
    }

    private static final List<SeatDraft> THREE = List.of(
            SeatDraft.named(LEADER, "Nguyễn Văn An", "Trưởng thôn"),
            SeatDraft.named(DEPUTY, "Trần Thị Bình", "Bí thư chi đoàn"),
            SeatDraft.named(MEMBER, "Lê Văn Cường", ""));

    private BodyDraft team(List<SeatDraft> seats) {
        return BodyDraft.team("Tổ công nghệ số cộng đồng Tổ dân phố 1", ground.village(), seats);
    }

    private DecisionDraft complete() {
        return TeamFixtures.aDraft(DAY, team(THREE));
    }

    private DecisionDraft with(SeatDraft... seats) {
        return TeamFixtures.aDraft(DAY, team(List.of(seats)));
    }

    private DocumentId kept(DecisionDraft draft) {
        return keep.keep(DraftDecision.Command.first(ground.commune(), draft)).orThrow();
    }

    private List<Violation> violations(DecisionDraft draft) {
        return check.of(kept(draft)).violations();
    }

    private static Violation beside(String field, String key, Object... args) {
        return Violation.of(field, "teams.violation." + key, args);
    }

    @Test
    void aCompleteDecisionHasNothingAgainstIt() {
        assertThat(violations(complete())).isEmpty();
    }

    @Test
    void anEmptyDraftIsKeptAndToldEverythingThatItLacks() {
        assertThat(violations(DecisionDraft.blank(DecisionKind.ESTABLISH, Authority.CHAIR)))
                .containsExactly(beside("bodies", "no-bodies"), beside("signerName", "no-signer"));
    }

    @Nested
    class TheSignature {

        @Test
        void isAskedFor() {
            assertThat(violations(complete().with(Closing.EMPTY))).containsExactly(beside("signerName", "no-signer"));
        }

        @Test
        void withAnAcademicTitleIsQuestioned() {
            DecisionDraft draft =
                    complete().with(Closing.EMPTY.signedBy(new Signer(SignerPost.CHAIR, "TS. Nguyễn Văn Hưng")));

            assertThat(check.of(kept(draft)).warnings())
                    .extracting(Violation::key)
                    .contains("teams.warning.academic-title");
        }
    }

    @Nested
    class TheMembers {

        @Test
        void includeOneLeader() {
            assertThat(violations(with(SeatDraft.named(MEMBER, "Lê Văn Cường", ""))))
                    .containsExactly(beside("bodies.0.seats", "no-leader", "Tổ công nghệ số cộng đồng Tổ dân phố 1"));
        }

        @Test
        void doNotIncludeTwoLeaders() {
            assertThat(violations(with(
                            SeatDraft.named(LEADER, "Nguyễn Văn An", ""), SeatDraft.office(LEADER, "Bí thư chi bộ"))))
                    .containsExactly(beside(
                            "bodies.0.seats.1.role", "two-leaders", "Tổ công nghệ số cộng đồng Tổ dân phố 1", 2L));
        }

        @Test
        void areNotNobody() {
            assertThat(violations(with()))
                    .containsExactly(beside("bodies.0.seats", "no-seats", "Tổ công nghệ số cộng đồng Tổ dân phố 1"));
        }

        @Test
        void areNotTheSamePersonTwiceHoweverSpelled() {
            String again = Normalizer.normalize("  trần thị  hoà", Normalizer.Form.NFD);

            assertThat(violations(with(
                            SeatDraft.named(LEADER, "Nguyễn Văn An", ""),
                            SeatDraft.named(MEMBER, "Trần Thị Hòa", "Hội Phụ nữ"),
                            SeatDraft.named(MEMBER, again, "hội phụ nữ"))))
                    .containsExactly(beside("bodies.0.seats.2.name", "member-twice", "trần thị hoà", 2));
        }

        @Test
        void areNotTheSameOfficeTwice() {
            assertThat(violations(
                            with(SeatDraft.office(LEADER, "Trưởng thôn"), SeatDraft.office(MEMBER, "trưởng  thôn"))))
                    .containsExactly(beside("bodies.0.seats.1.position", "member-twice", "trưởng thôn", 1));
        }

        @Test
        void mayBeNamesakesWithDifferentPositions() {
            assertThat(violations(with(
                            SeatDraft.named(LEADER, "Nguyễn Văn An", "Trưởng thôn"),
                            SeatDraft.named(MEMBER, "Nguyễn Văn An", "Đoàn viên"))))
                    .isEmpty();
        }

        @Test
        void withNamesThatDifferByMarksOnlyAreQuestionedNotRefused() {
            DocumentId draft = kept(with(
                    SeatDraft.named(LEADER, "Nguyễn Văn Hùng", ""), SeatDraft.named(MEMBER, "Nguyễn Văn Hưng", "")));

            assertThat(check.of(draft).violations()).isEmpty();
            assertThat(check.of(draft).warnings())
                    .contains(Violation.of(
                            "bodies.0.seats.1.name",
                            "teams.warning.names-alike",
                            "Nguyễn Văn Hùng",
                            "Nguyễn Văn Hưng"));
        }

        @Test
        void areNamedInEveryRow() {
            assertThat(violations(with(
                            SeatDraft.named(LEADER, "", "Trưởng thôn"),
                            SeatDraft.of(MEMBER, SeatKind.OFFICE, "bị bỏ qua", "", false),
                            SeatDraft.named(MEMBER, "Lê Văn Cường", ""))))
                    .containsExactly(beside("bodies.0.seats.0.name", "no-member-name"));
        }

        @Test
        void whoLeadTheGroupTeamsSitInACommuneTeamOnly() {
            assertThat(violations(with(SeatDraft.named(LEADER, "An", ""), SeatDraft.groupLeaders("Các Tổ trưởng"))))
                    .containsExactly(beside("bodies.0.seats.1.kind", "group-leaders-in-village"));
        }

        @Test
        void whoLeadTheGroupTeamsAreMembersOfTheCommuneTeam() {
            SeatDraft leading = SeatDraft.of(DEPUTY, SeatKind.GROUP_LEADERS, "", "", false);
            BodyDraft ward = BodyDraft.team(
                    "Tổ công nghệ số cộng đồng phường Cẩm Thành",
                    ground.commune(),
                    List.of(SeatDraft.office(LEADER, "Chủ tịch"), leading));

            assertThat(violations(TeamFixtures.aDraft(DAY, ward)))
                    .containsExactly(beside("bodies.0.seats.1.role", "group-leaders-are-members"));
        }
    }

    @Nested
    class TheDays {

        @Test
        void ofEffectIsNotBeforeTheDayOfIssue() {
            assertThat(violations(complete().with(Effect.from(DAY.minusDays(1)))))
                    .containsExactly(beside("effectiveOn", "effective-before-issue", "04/08/2025"));
        }

        @Test
        void ofIssueIsNotBeforeTheDayOfALegalBasis() {
            Opening opening = new Opening(
                    List.of(
                            LegalBasis.of("Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị"),
                            LegalBasis.of("Công văn số 579/SKHCN-BCVT&CĐS ngày 05/8/2025 của Sở")),
                    "");

            assertThat(violations(complete().with(opening)))
                    .containsExactly(beside("bases", "basis-after-issue", 2, "05/08/2025", "04/08/2025"));
        }

        @Test
        void ofIssueIsNotInTheFuture() {
            LocalDate tomorrow = today.today().plusDays(1);
            DecisionDraft draft = complete().with(new PaperIssue(1, tomorrow));

            assertThat(violations(draft))
                    .containsExactly(beside("issuedOn", "issued-in-future", Words.day(today.today())));
        }

        @Test
        void andTheNumberOfAPaperDecisionAreAskedFor() {
            assertThat(violations(complete().with(new PaperIssue(null, null))))
                    .containsExactly(beside("number", "no-number"), beside("issuedOn", "no-issue-day"));
        }

        @Test
        void ofIssueLieInTheLifeOfTheAgency() {
            UnitId old = fixtures.aCommune(ground.province(), "xã", "Đức Tân");
            UnitId village = fixtures.aVillage(old, "Thôn 1");
            UnitId successor = fixtures.aCommune(ground.province(), "xã", "Mộ Đức");
            LocalDate reform = LocalDate.of(2025, 7, 1);
            chronicle.moveTo(village, successor, "thôn", reform, "Nghị quyết");
            chronicle.end(old, reform, "Nghị quyết");
            DecisionDraft draft = TeamFixtures.aDraft(reform, BodyDraft.team("Tổ", village, THREE));

            assertThat(check.of(keep.keep(DraftDecision.Command.first(old, draft))
                                    .orThrow())
                            .violations())
                    .contains(beside("issuedOn", "agency-not-there", "Xã Đức Tân", "01/07/2025"));
        }
    }

    @Nested
    class TheNumber {

        @Test
        void ofAnotherDecisionIsRefusedAndTheOtherIsNamed() {
            DecisionDraft first = complete();
            fixtures.issued(ground.commune(), DAY, first);
            BodyDraft other = BodyDraft.team("Tổ khác", ground.villages().getLast(), THREE);
            DecisionDraft second = TeamFixtures.aDraft(DAY, other).with(first.paper());

            assertThat(violations(second))
                    .containsExactly(beside(
                            "number",
                            "number-of-another",
                            number(first) + "/QĐ-UBND",
                            "04/08/2025",
                            "Về việc thành lập Tổ công nghệ số cộng đồng Tổ dân phố 1, phường Cẩm Thành"));
        }

        private static String number(DecisionDraft draft) {
            return Words.count(
                    Objects.requireNonNull(Objects.requireNonNull(draft.paper()).number()));
        }
    }

    @Nested
    class ABody {

        @Test
        void worksInTheAgencysOwnGround() {
            UnitId elsewhere = fixtures.aVillage(fixtures.aCommune(ground.province(), "xã", "Khác"), "7");

            assertThat(violations(TeamFixtures.aDraft(DAY, BodyDraft.team("Tổ số 7", elsewhere, THREE))))
                    .containsExactly(beside(
                            "bodies.0.unit", "unit-not-in-agency", "Tổ dân phố 7", "phường Cẩm Thành", "04/08/2025"));
        }

        @Test
        void worksInAUnitThatExistsOnTheFirstDay() {
            UnitId later = chronicle.establish(new UnitChronicle.NewUnit(
                    vn.congdongso.units.UnitLevel.VILLAGE,
                    "tổ dân phố",
                    "9",
                    null,
                    ground.commune(),
                    DAY.plusDays(1),
                    "Nghị quyết"));

            assertThat(violations(TeamFixtures.aDraft(DAY, BodyDraft.team("Tổ số 9", later, THREE))))
                    .extracting(Violation::key)
                    .containsExactly("teams.violation.unit-not-in-agency");
        }

        @Test
        void isNotEstablishedASecondTime() {
            fixtures.aTeam(ground.village(), DAY, "Nguyễn Văn An");

            assertThat(violations(complete()))
                    .containsExactly(beside(
                            "bodies.0.name", "body-exists", "Tổ công nghệ số cộng đồng Tổ dân phố 1", "04/08/2025"));
        }

        @Test
        void isNotNamedTwiceInOneDecision() {
            assertThat(violations(TeamFixtures.aDraft(DAY, team(THREE), team(THREE))))
                    .containsExactly(beside("bodies.1.name", "body-twice", "Tổ công nghệ số cộng đồng Tổ dân phố 1"));
        }

        @Test
        void hasANameAndAUnit() {
            BodyDraft nameless = BodyDraft.of(null, " ", null, BodyKind.COMMUNITY_TEAM, THREE);

            assertThat(violations(TeamFixtures.aDraft(DAY, nameless)))
                    .containsExactly(beside("bodies.0.name", "no-body-name"), beside("bodies.0.unit", "no-unit"));
        }

        @Test
        void isThereWhenItIsConsolidated() {
            DecisionDraft draft = complete();
            DecisionDraft consolidation = new DecisionDraft(
                    DecisionKind.CONSOLIDATE,
                    draft.authority(),
                    draft.paper(),
                    draft.opening(),
                    draft.bodies(),
                    draft.texts(),
                    draft.effect(),
                    draft.closing(),
                    draft.wording());

            assertThat(violations(consolidation))
                    .containsExactly(beside(
                            "bodies.0.name", "body-not-found", "Tổ công nghệ số cộng đồng Tổ dân phố 1", "04/08/2025"));
        }

        @Test
        void isConsolidatedAfterItsBeginning() {
            TeamFixtures.Team team = fixtures.aTeam(ground.village(), DAY, "Nguyễn Văn An");

            assertThat(violations(consolidation(team, DAY)))
                    .containsExactly(beside(
                            "effectiveOn",
                            "effective-before-body",
                            "Tổ công nghệ số cộng đồng Tổ dân phố 1",
                            "04/08/2025"));
            assertThat(violations(consolidation(team, DAY.plusDays(1)))).isEmpty();
        }

        private DecisionDraft consolidation(TeamFixtures.Team team, LocalDate day) {
            BodyDraft renewed = BodyDraft.of(
                    team.body(), "Tổ công nghệ số cộng đồng Tổ dân phố 1", team.unit(), BodyKind.COMMUNITY_TEAM, THREE);
            DecisionDraft draft = TeamFixtures.aDraft(day, renewed);
            return DecisionDraft.blank(DecisionKind.CONSOLIDATE, Authority.CHAIR)
                    .with(draft.paper())
                    .with(draft.bodies())
                    .with(draft.closing());
        }
    }

    @Nested
    class Replacing {

        private final BodyDraft other =
                BodyDraft.team("Tổ khác", ground.villages().getLast(), THREE);

        private DecisionDraft replacing(DocumentId earlier, LocalDate day) {
            return TeamFixtures.aDraft(day, other).with(Effect.replacing(earlier));
        }

        @Test
        void anIssuedDecisionIsFine() {
            DocumentId earlier = fixtures.issued(ground.commune(), DAY, complete());

            assertThat(violations(replacing(earlier, DAY))).isEmpty();
        }

        @Test
        void aDraftIsRefused() {
            assertThat(violations(replacing(kept(complete()), DAY)))
                    .containsExactly(beside("replaces", "replaced-not-issued"));
        }

        @Test
        void itselfIsRefused() {
            DocumentId draft = kept(complete());
            keep.keep(new DraftDecision.Command(
                            draft, ground.commune(), 1, complete().with(Effect.replacing(draft))))
                    .orThrow();

            assertThat(check.of(draft).violations()).containsExactly(beside("replaces", "replaces-itself"));
        }

        @Test
        void whatIsReplacedAlreadyIsRefused() {
            DocumentId earlier = fixtures.issued(ground.commune(), DAY, complete());
            fixtures.issued(ground.commune(), DAY, replacing(earlier, DAY));

            assertThat(violations(TeamFixtures.aDraft(DAY, BodyDraft.team("Tổ nữa", ground.village(), THREE))
                            .with(Effect.replacing(earlier))))
                    .extracting(Violation::key)
                    .containsExactly("teams.violation.already-replaced");
        }

        @Test
        void oneIssuedLaterIsRefused() {
            DocumentId earlier = fixtures.issued(ground.commune(), DAY, complete());

            assertThat(violations(replacing(earlier, DAY.minusDays(1))))
                    .extracting(Violation::key)
                    .containsExactly("teams.violation.replaced-of-the-future");
        }

        @Test
        void beforeTheOtherTookEffectIsRefused() {
            DocumentId earlier =
                    fixtures.issued(ground.commune(), DAY, complete().with(Effect.from(DAY.plusDays(10))));

            assertThat(violations(replacing(earlier, DAY.plusDays(1))))
                    .extracting(Violation::key)
                    .containsExactly("teams.violation.effective-before-replaced");
        }

        @Test
        void anotherAgencysDecisionIsRefused() {
            UnitId stranger = fixtures.aCommune(ground.province(), "xã", "Khác");
            UnitId village = fixtures.aVillage(stranger, "1");
            DocumentId earlier =
                    fixtures.issued(stranger, DAY, TeamFixtures.aDraft(DAY, BodyDraft.team("Tổ", village, THREE)));

            assertThat(violations(replacing(earlier, DAY))).containsExactly(beside("replaces", "replaced-not-issued"));
        }
    }

    @Nested
    class TooMuch {

        @Test
        void textIsRefusedBesideItsFieldAndNothingIsKept() {
            String long100000 = "x".repeat(100_000);
            DecisionDraft draft = with(SeatDraft.named(LEADER, long100000, long100000))
                    .with(new Texts(long100000, "", ""))
                    .with(Closing.EMPTY.signedBy(new Signer(SignerPost.CHAIR, long100000)));
            Long before = count();

            Outcome<DocumentId> outcome = keep.keep(DraftDecision.Command.first(ground.commune(), draft));

            assertThat(outcome)
                    .isEqualTo(Outcome.refused(List.of(
                            beside("bodies.0.seats.0.name", "too-long", 100, 100_000),
                            beside("bodies.0.seats.0.position", "too-long", 200, 100_000),
                            beside("workingRules", "too-long", 5000, 100_000),
                            beside("signerName", "too-long", 100, 100_000))));
            assertThat(count()).isEqualTo(before);
        }

        private Long count() {
            return jdbc.sql("SELECT count(*) FROM teams.decision WHERE agency_id = ?")
                    .param(ground.commune().value())
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class SavingADraft {

        @Test
        void overSomebodyElsesChangeIsRefused() {
            DocumentId draft = kept(complete());
            DraftDecision.Command change = new DraftDecision.Command(draft, ground.commune(), 1, complete());
            keep.keep(change).orThrow();

            assertThat(keep.keep(change)).isEqualTo(Outcome.refused(beside("", "changed-meanwhile")));
        }

        @Test
        void ofAnIssuedDecisionIsRefused() {
            DocumentId issued = fixtures.issued(ground.commune(), DAY, complete());

            assertThat(keep.keep(new DraftDecision.Command(issued, ground.commune(), 1, complete())))
                    .isEqualTo(Outcome.refused(beside("", "already-issued")));
        }
    }
}
