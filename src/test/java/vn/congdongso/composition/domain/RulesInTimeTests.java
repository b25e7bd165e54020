package vn.congdongso.composition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.composition.CompositionFixtures.exactly;
import static vn.congdongso.composition.CompositionFixtures.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.composition.CompositionFixtures;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Validity;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.CompositionAdvice;
import vn.congdongso.teams.Roster;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFiguresBook;
import vn.congdongso.units.UnitId;

@ApplicationTest
class RulesInTimeTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    private final CompositionFixtures rules;
    private final TeamFixtures teams;
    private final Examiner examiner;
    private final RuleSets ruleSets;
    private final DraftRuleSet draft;
    private final PutInForce putInForce;
    private final WithdrawRuleSet withdraw;
    private final BaseFiguresBook figures;
    private final Today today;
    private final TeamFixtures.Ground ground;
    private final BodyId body;

    RulesInTimeTests(
            CompositionFixtures rules,
            TeamFixtures teams,
            Examiner examiner,
            RuleSets ruleSets,
            DraftRuleSet draft,
            PutInForce putInForce,
            WithdrawRuleSet withdraw,
            BaseFiguresBook figures,
            Today today) {
        this.rules = rules;
        this.teams = teams;
        this.examiner = examiner;
        this.ruleSets = ruleSets;
        this.draft = draft;
        this.putInForce = putInForce;
        this.withdraw = withdraw;
        this.figures = figures;
        this.today = today;
        this.ground = teams.aGround();
        this.body = teams.aTeam(ground.village()).body();
    }

    @Test
    void theNextRuleEndsTheOneBeforeAndWithdrawnGivesItBackItsDays() {
        RuleSetId former = rules.inForce(ground.province(), FIRST, "Ba người", exactly(3));
        LocalDate nextMonth = today.today().plusDays(30);
        RuleSetId next = rules.inForce(ground.province(), nextMonth, "Năm người", exactly(5));

        assertThat(valid(former)).isEqualTo(new Validity(FIRST, nextMonth));
        assertThat(standing(nextMonth.minusDays(1))).isEqualTo(Standing.FULFILS);
        assertThat(standing(nextMonth)).isEqualTo(Standing.DEVIATES);

        withdraw.withdraw(next).orThrow();
        assertThat(valid(former)).isEqualTo(Validity.since(FIRST));
        assertThat(standing(nextMonth)).isEqualTo(Standing.FULFILS);
        assertThat(key(withdraw.withdraw(former))).isEqualTo("composition.violation.in-force");
    }

    /** Whatever the order in which rules are entered, each day has the one with the latest first day up to it. */
    @Test
    void everyDayIsCheckedByTheRuleInForceOnIt() {
        Random random = new Random(20_260_727);
        TreeMap<LocalDate, RuleSetId> entered = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(400));
            if (!entered.containsKey(from)) {
                entered.put(from, rules.inForce(ground.province(), from, "Quy định " + i, exactly(3 + i)));
            }
        }
        for (LocalDate day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(420)); day = day.plusDays(7)) {
            RuleSetId expected = Optional.ofNullable(entered.floorEntry(day))
                    .map(Map.Entry::getValue)
                    .orElse(null);
            assertThat(rule(day)).as("%s", day).isEqualTo(expected);
        }
        entered.forEach((from, id) -> {
            assertThat(rule(from)).isEqualTo(id);
            assertThat(rule(from.minusDays(1)))
                    .isEqualTo(
                            entered.lowerEntry(from) == null
                                    ? null
                                    : entered.lowerEntry(from).getValue());
        });
    }

    @Test
    void theNearestAreaGoesFirstAndThereTheFunction() {
        rules.inForce(ground.province(), FIRST, "Tỉnh", exactly(5));
        assertThat(standing(today.today())).isEqualTo(Standing.DEVIATES);
        RuleSetId ofCommune = rules.inForce(ground.commune(), FIRST, "Phường", exactly(3));
        assertThat(rule(today.today())).isEqualTo(ofCommune);
        RuleSetId other = draft.begin(
                        ground.commune(), head(ground.commune(), "Khác", "Đề án 06"), List.of(exactly(4)), null)
                .orThrow();
        rules.inForce(other, FIRST);
        assertThat(rule(today.today())).isEqualTo(ofCommune);
        RuleSetId ofFunction = draft.begin(
                        ground.commune(), head(ground.commune(), "Đúng", "cong nghe so"), List.of(exactly(4)), null)
                .orThrow();
        rules.inForce(ofFunction, FIRST);
        assertThat(rule(today.today())).isEqualTo(ofFunction);
    }

    @Test
    void theSameDayAnOldLookAndNoClausesAreRefused() {
        rules.inForce(ground.province(), FIRST, "Một", exactly(3));
        RuleSetId second = rules.drafted(ground.province(), "Hai", exactly(4));
        assertThat(key(putInForce.putInForce(second, FIRST, 1))).isEqualTo("composition.violation.same-day");
        draft.put(second, -1, exactly(5)).orThrow();
        assertThat(key(putInForce.putInForce(second, FIRST.plusDays(1), 1)))
                .isEqualTo("composition.violation.changed-meanwhile");
        draft.remove(second, 0).orThrow();
        draft.remove(second, 0).orThrow();
        assertThat(key(putInForce.putInForce(second, FIRST.plusDays(1), 4)))
                .isEqualTo("composition.violation.no-clauses");
        assertThat(key(putInForce.putInForce(second, LocalDate.of(1900, 1, 1), 4)))
                .isEqualTo("composition.violation.no-clauses");
    }

    @Test
    void aRuleLiesOnTheGroundOfWhoWritesIt() {
        assertThat(key(draft.begin(ground.commune(), head(ground.province(), "Cao quá"), List.of(), null)))
                .isEqualTo("composition.violation.area");
    }

    @Test
    void aRuleThatEndsLeavesItsBodiesToTheLevelAbove() {
        RuleSetId above = rules.inForce(ground.province(), FIRST, "Tỉnh", exactly(5));
        RuleSetId own = rules.inForce(ground.commune(), FIRST, "Phường", exactly(3));
        withdraw.end(own, today.today()).orThrow();
        assertThat(rule(today.today())).isEqualTo(own);
        assertThat(rule(today.today().plusDays(1))).isEqualTo(above);
        assertThat(key(withdraw.end(own, today.today().plusDays(9)))).isEqualTo("composition.violation.last-day");
    }

    @Test
    void theEffectIsSeenBeforehand() {
        teams.aTeam(ground.villages().get(1), TeamFixtures.ESTABLISHED, "Trần Một Mình");
        rules.inForce(ground.province(), FIRST, "Ba người", exactly(3));
        RuleSet planned = ruleSets.find(rules.drafted(ground.province(), "Một người", exactly(1)))
                .orElseThrow();

        Effect effect = examiner.effect(planned, today.today());

        assertThat(effect.bodies()).isEqualTo(2);
        assertThat(effect.before(Standing.DEVIATES)).isEqualTo(1);
        assertThat(effect.after(Standing.DEVIATES)).isEqualTo(1);
        assertThat(effect.examples()).extracting(CheckedBody::body).containsExactly(body);
        assertThat(effect.communes()).extracting(Effect.InCommune::commune).containsExactly(ground.commune());
    }

    @Test
    void householdsAreThoseOfTheDay() {
        Clause per = new Clause.PerHouseholds(Strength.MUST, "", true, 100, true, null);
        rules.inForce(ground.province(), FIRST, "Theo số hộ", per);
        assertThat(standing(today.today())).isEqualTo(Standing.UNDECIDABLE);
        figures.keep(List.of(entry(ground.village(), 300, today.today().minusDays(10))));
        assertThat(standing(today.today().minusDays(11))).isEqualTo(Standing.UNDECIDABLE);
        assertThat(standing(today.today())).isEqualTo(Standing.FULFILS);
        figures.keep(List.of(entry(ground.village(), 301, today.today())));
        assertThat(standing(today.today())).isEqualTo(Standing.DEVIATES);
    }

    @Test
    void aPlannedBodyIsAdvised() {
        rules.inForce(
                ground.province(),
                FIRST,
                "Một Tổ ba người",
                exactly(3),
                new Clause.BodiesPerUnit(Strength.MUST, "khoản 2", 1, 1));
        List<Roster.Seat> seats = List.of(
                new Roster.Seat(SeatRole.LEADER, "Trưởng thôn", false, false),
                new Roster.Seat(SeatRole.MEMBER, "", false, false));

        List<CompositionAdvice.Advice> second = examiner.of(planned(null, seats), today.today());
        assertThat(second)
                .extracting(CompositionAdvice.Advice::key)
                .containsExactly("composition.deviation.not-exactly", "composition.deviation.too-many-bodies");
        assertThat(second)
                .extracting(CompositionAdvice.Advice::clause)
                .containsExactly("khoản 1 Công văn 01/SKHCN", "khoản 2 Công văn 01/SKHCN");
        assertThat(examiner.of(planned(body, seats), today.today())).hasSize(1);
        assertThat(examiner.of(planned(body, seats), FIRST.minusDays(1))).isEmpty();
    }

    private CompositionAdvice.PlannedBody planned(@Nullable BodyId of, List<Roster.Seat> seats) {
        return new CompositionAdvice.PlannedBody(
                of, BodyKind.COMMUNITY_TEAM, "Tổ công nghệ số cộng đồng", ground.village(), seats);
    }

    private static BaseFiguresBook.Entry entry(UnitId unit, long value, LocalDate day) {
        return new BaseFiguresBook.Entry(unit, Base.HOUSEHOLDS, value, day, "Danh sách thử");
    }

    private Standing standing(LocalDate day) {
        return examiner.of(body, day).orElseThrow().standing();
    }

    private @Nullable RuleSetId rule(LocalDate day) {
        RuleSet rule = examiner.of(body, day).orElseThrow().rule();
        return rule == null ? null : rule.id();
    }

    private @Nullable Validity valid(RuleSetId id) {
        return ruleSets.find(id).orElseThrow().valid();
    }

    private static String key(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var violations)
                ? violations.getFirst().key()
                : "accepted";
    }
}
