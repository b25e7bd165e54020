package vn.congdongso.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.indicators.Figures;
import vn.congdongso.indicators.domain.LoggedVisits;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.domain.AssignTarget;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;
import vn.congdongso.teams.Teams;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.territory.domain.ReorganisationCase.Stage;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** A ward and a commune of one province become one; later they are parted again. */
@ApplicationTest
class ReorganisationTests {

    private static final String BASIS = "Nghị quyết 12/NQ-HĐND ngày 01/12/2026";

    private final DraftReorganisation draft;
    private final ReorganisationRehearsal rehearsal;
    private final ConfirmReorganisation confirm;
    private final WithdrawReorganisation withdraw;
    private final ReorganisationReversal reversal;
    private final Reorganisations reorganisations;
    private final BodiesOfEndedUnits orphans;
    private final Units units;
    private final Figures figures;
    private final LoggedVisits visits;
    private final Access access;
    private final LocalDate today;
    private final Teams teams;
    private final Targets targets;
    private final AssignTarget assign;
    private final UnitChronicle chronicle;
    private final TeamFixtures fixtures;
    private final TeamFixtures.Ground ground;
    private final UnitId neighbour;
    private final Team team;
    private final Team wardTeam;
    private final Visitor department;
    private final Visitor commune;
    private final Step.Fresh united;

    ReorganisationTests(
            DraftReorganisation draft,
            ReorganisationRehearsal rehearsal,
            ConfirmReorganisation confirm,
            WithdrawReorganisation withdraw,
            ReorganisationReversal reversal,
            Reorganisations reorganisations,
            BodiesOfEndedUnits orphans,
            Units units,
            Figures figures,
            LoggedVisits visits,
            Access access,
            Today today,
            Teams teams,
            Targets targets,
            AssignTarget assign,
            UnitChronicle chronicle,
            TeamFixtures fixtures,
            Visitors visitors) {
        this.draft = draft;
        this.rehearsal = rehearsal;
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.reversal = reversal;
        this.reorganisations = reorganisations;
        this.orphans = orphans;
        this.units = units;
        this.figures = figures;
        this.visits = visits;
        this.access = access;
        this.today = today.today();
        this.teams = teams;
        this.targets = targets;
        this.assign = assign;
        this.chronicle = chronicle;
        this.fixtures = fixtures;
        this.ground = fixtures.aGround();
        this.neighbour = fixtures.aCommune(ground.province(), "xã", "Đức Tân");
        fixtures.unit(UnitLevel.VILLAGE, "thôn", "1", neighbour);
        this.team = fixtures.aTeam(ground.village());
        this.wardTeam = fixtures.aTeam(ground.commune());
        this.department = visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province());
        this.commune = visitors.official(Role.COMMUNE_OFFICIAL, ground.commune());
        this.united = new Step.Fresh(
                new UnitId(Uuid7.next()), UnitLevel.COMMUNE, "phường", "Hợp Nhất", null, null, ground.province());
    }

    private ReorganisationId prepared(LocalDate day, Step... steps) {
        return draft.begin(
                        ground.province(),
                        new DraftReorganisation.Head("Nhập phường", BASIS, day),
                        List.of(steps),
                        department.known())
                .orThrow();
    }

    private Step merge() {
        return new Step.Merge(List.of(ground.commune(), neighbour), united, Map.of("thôn", "tổ dân phố"));
    }

    private Outcome<?> confirmed(ReorganisationId id) {
        int version = reorganisations.find(id).orElseThrow().version();
        return confirm.confirm(new ConfirmReorganisation.Command(id, version, department.known()));
    }

    private void visit(Team by, LocalDate day, int people) {
        visits.log(by.body(), by.unit(), ground.province(), day, people);
        visits.fold(ground.province());
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Violation> violations)
                ? violations.stream().map(Violation::key).toList()
                : List.of();
    }

    @Nested
    class ADryRun {

        @Test
        void showsWhatFollowsAndKeepsNothing() {
            visit(team, today.minusDays(3), 12);
            visit(wardTeam, today.minusDays(2), 5);
            LocalDate day = today.plusDays(40);

            Consequences found = rehearsal
                    .of(reorganisations.find(prepared(day, merge())).orElseThrow(), department.known())
                    .orThrow();

            assertThat(found.ended()).isEqualTo(2);
            assertThat(found.begun()).isEqualTo(1);
            assertThat(found.changed()).isEqualTo(3);
            assertThat(found.bodies())
                    .extracting(line -> line.body().id(), Consequences.BodyLine::members)
                    .containsExactly(tuple(wardTeam.body(), 3));
            assertThat(found.grants())
                    .extracting(
                            Consequences.GrantLine::role,
                            line -> Objects.requireNonNull(line.becomes()).id())
                    .containsExactly(tuple(Role.COMMUNE_OFFICIAL, united.id()));
            assertThat(found.totals().kept()).isTrue();
            assertThat(found.totals().sumBefore()).isEqualTo(17);
            assertThat(found.totals().after())
                    .extracting(total -> total.unit().id(), Consequences.Total::people)
                    .containsExactly(tuple(united.id(), 17L));
            assertThat(units.find(ground.commune(), day)).isPresent();
            assertThat(units.find(united.id(), day)).isEmpty();
        }

        @Test
        void marksVillagesThatWouldBearOneName() {
            LocalDate day = today.plusDays(40);
            ReorganisationId id = prepared(day, merge());

            confirmed(id).orThrow();

            assertThat(units.children(united.id(), day))
                    .extracting(UnitSummary::fullName)
                    .containsExactlyInAnyOrder("Tổ dân phố 1 (Cẩm Thành)", "Tổ dân phố 2", "Tổ dân phố 1 (Đức Tân)");
        }

        @Test
        void tellsWhichAddressesAPersonMustPlace() {
            Step split = new Step.Split(
                    ground.commune(),
                    List.of(
                            new Step.Split.Portion(
                                    united, List.of(ground.villages().get(0)), null, List.of()),
                            new Step.Split.Portion(
                                    new Step.Existing(neighbour),
                                    List.of(ground.villages().get(1)),
                                    null,
                                    List.of())));

            Consequences found = rehearsal
                    .of(reorganisations.find(prepared(today.plusDays(9), split)).orElseThrow(), department.known())
                    .orThrow();

            assertThat(found.divided()).singleElement().satisfies(divided -> {
                assertThat(divided.unit().id()).isEqualTo(ground.commune());
                assertThat(divided.shared()).isFalse();
            });
            assertThat(found.grants())
                    .extracting(Consequences.GrantLine::becomes)
                    .containsOnlyNulls();
        }

        @Test
        void namesEveryRuleThatIsBroken() {
            ReorganisationId id = prepared(today.plusDays(9), new Step.End(ground.commune()));

            assertThat(refusals(rehearsal.of(reorganisations.find(id).orElseThrow(), department.known())))
                    .containsExactly("units.violation.not-empty");
        }

        @Test
        void asksForPaperDayAndContent() {
            ReorganisationId id = draft.begin(
                            ground.province(),
                            new DraftReorganisation.Head("Chưa có gì", "", null),
                            List.of(),
                            department.known())
                    .orThrow();

            assertThat(refusals(rehearsal.of(reorganisations.find(id).orElseThrow(), department.known())))
                    .containsExactlyInAnyOrder(
                            "reorganisation.violation.no-day",
                            "reorganisation.violation.no-basis",
                            "reorganisation.violation.no-steps");
        }
    }

    @Nested
    class Confirming {

        @Test
        void schedulesItForItsDay() {
            LocalDate day = today.plusDays(40);
            ReorganisationId id = prepared(day, merge());

            confirmed(id).orThrow();

            assertThat(reorganisations.find(id).orElseThrow().stage(today)).isEqualTo(Stage.SCHEDULED);
            assertThat(units.find(ground.commune(), today)).isPresent();
            assertThat(units.find(ground.commune(), day)).isEmpty();
            assertThat(units.find(united.id(), day)).isPresent();
        }

        @Test
        void isRefusedWhenTheDraftChangedMeanwhile() {
            ReorganisationId id = prepared(today.plusDays(40), merge());

            assertThat(refusals(confirm.confirm(new ConfirmReorganisation.Command(id, 99, department.known()))))
                    .containsExactly("reorganisation.violation.changed-meanwhile");
        }

        @Test
        void happensOnce() {
            ReorganisationId id = prepared(today.plusDays(40), merge());
            confirmed(id).orThrow();

            assertThat(refusals(confirmed(id))).containsExactly("reorganisation.violation.not-a-draft");
        }

        @Test
        void isRefusedOutsideTheGroundOfTheRight() {
            ReorganisationId id = prepared(today.plusDays(40), merge());
            int version = reorganisations.find(id).orElseThrow().version();

            assertThat(refusals(confirm.confirm(new ConfirmReorganisation.Command(id, version, commune.known()))))
                    .containsExactly("reorganisation.violation.outside");
        }

        @Test
        void ofADayGoneByMovesWhatWasCountedSince() {
            visit(team, today.minusDays(10), 4);
            visit(team, today.minusDays(2), 7);
            LocalDate day = today.minusDays(5);

            confirmed(prepared(day, merge())).orThrow();

            assertThat(figures.breakdown(united.id(), ground.province(), day, today)
                            .total(Figures.PEOPLE))
                    .isEqualTo(7);
            assertThat(figures.breakdown(ground.commune(), ground.province(), today.minusDays(20), today)
                            .total(Figures.PEOPLE))
                    .isEqualTo(4);
            assertThat(figures.inBoundaries(united.id(), today, today.minusDays(20), today)
                            .total(Figures.PEOPLE))
                    .isEqualTo(11);
        }

        @Test
        void letsTheScopeOfTheAccountGoWhereTheGroundWent() {
            confirmed(prepared(today, merge())).orThrow();

            assertThat(access.unitsWhere(commune.known(), Permission.VIEW_TEAM)).containsExactly(united.id());
            assertThat(access.may(commune.known(), Permission.VIEW_TEAM, Place.in(ground.village())))
                    .isTrue();
            assertThat(access.may(commune.known(), Permission.VIEW_TEAM, Place.in(ground.province())))
                    .isFalse();
        }

        @Test
        void leavesBodiesOfEndedUnitsToThoseWhoDecide() {
            confirmed(prepared(today, merge())).orThrow();

            assertThat(orphans.lines(orphans.on(List.of(united.id()))))
                    .extracting(line -> line.body().id(), line -> line.unit().id())
                    .containsExactly(tuple(wardTeam.body(), ground.commune()));
        }
    }

    @Nested
    class AMergerOfProvinces {

        private final Step.Fresh whole = new Step.Fresh(
                new UnitId(Uuid7.next()), UnitLevel.PROVINCE, "tỉnh", "Núi Sông", null, null, ground.nation());

        @Test
        void hidesNothingOfWhatWasCounted() {
            UnitId other = fixtures.unit(UnitLevel.PROVINCE, "tỉnh", "Kon Tum", ground.nation());
            visit(team, today.minusDays(10), 4);
            chronicle
                    .apply(Reorganisation.of(
                            today.minusDays(5), BASIS, Step.Merge.of(List.of(ground.province(), other), whole)))
                    .orThrow();
            UnitId province = teams.find(team.body(), today).orElseThrow().province();
            assertThat(province).isEqualTo(whole.id());
            visits.log(team.body(), team.unit(), province, today.minusDays(1), 7);
            visits.fold(province);

            LocalDate from = today.minusDays(20);
            assertThat(figures.ofBody(team.body(), province, from, today).get(Figures.PEOPLE))
                    .isEqualTo(11);
            assertThat(figures.of(ground.village().value(), province, from, today)
                            .get(Figures.PEOPLE))
                    .isEqualTo(11);
            assertThat(figures.breakdown(ground.commune(), province, from, today)
                            .total(Figures.PEOPLE))
                    .isEqualTo(11);
            assertThat(figures.breakdown(whole.id(), whole.id(), from, today).total(Figures.PEOPLE))
                    .isEqualTo(7);
            assertThat(figures.inBoundaries(whole.id(), today, from, today).total(Figures.PEOPLE))
                    .isEqualTo(11);
            assertThat(figures.breakdown(ground.nation(), null, from, today).total(Figures.PEOPLE))
                    .isEqualTo(11);
        }

        @Test
        void carriesTheTargetsOfLaterMonths() {
            UnitId other = fixtures.unit(UnitLevel.PROVINCE, "tỉnh", "Kon Tum", ground.nation());
            YearMonth next = YearMonth.from(today).plusMonths(1);
            assign.assign(new AssignTarget.Command(
                            department.known(),
                            ground.commune(),
                            List.of(new AssignTarget.Share(team.body().value(), "amount", 30L)),
                            next.minusMonths(1),
                            next,
                            "Kế hoạch",
                            ""))
                    .orThrow();

            chronicle
                    .apply(Reorganisation.of(
                            next.atDay(1), BASIS, Step.Merge.of(List.of(ground.province(), other), whole)))
                    .orThrow();

            assertThat(targets.owed(whole.id(), whole.id(), next).total()).isEqualTo(30);
            assertThat(targets.owed(ground.province(), ground.province(), next).total())
                    .isNull();
            assertThat(targets.owed(ground.province(), ground.province(), next.minusMonths(1))
                            .total())
                    .isEqualTo(30);
        }
    }

    @Nested
    class TakingItBack {

        @Test
        void isPossibleUntilItsDay() {
            LocalDate day = today.plusDays(40);
            ReorganisationId id = prepared(day, merge());
            confirmed(id).orThrow();

            withdraw.withdraw(id).orThrow();

            assertThat(reorganisations.find(id).orElseThrow().stage(today)).isEqualTo(Stage.WITHDRAWN);
            assertThat(units.find(ground.commune(), day)).isPresent();
            assertThat(units.find(united.id(), day)).isEmpty();
        }

        @Test
        void isRefusedFromItsDayOn() {
            ReorganisationId id = prepared(today, merge());
            confirmed(id).orThrow();

            assertThat(refusals(withdraw.withdraw(id))).containsExactly("reorganisation.violation.in-force");
        }

        @Test
        void isRefusedWhileALaterDecisionBuildsOnIt() {
            LocalDate day = today.plusDays(40);
            ReorganisationId first = prepared(day, merge());
            confirmed(first).orThrow();
            confirmed(prepared(day.plusDays(5), new Step.Rename(united.id(), "Tên Mới", null, null)))
                    .orThrow();

            assertThat(refusals(withdraw.withdraw(first))).containsExactly("units.violation.built-upon");
        }

        @Test
        void byACounterDecisionGivesEveryGroundItsFiguresBack() {
            visit(team, today.minusDays(30), 12);
            visit(wardTeam, today.minusDays(29), 5);
            ReorganisationId id = prepared(today.minusDays(20), merge());
            confirmed(id).orThrow();
            visit(team, today.minusDays(10), 3);

            ReorganisationId counter =
                    reversal.prepare(id, "Đảo ngược", department.known()).orThrow();
            draft.change(counter, new DraftReorganisation.Head("Đảo ngược", BASIS, today))
                    .orThrow();
            confirmed(counter).orThrow();

            List<UnitSummary> communes = units.below(ground.province(), UnitLevel.COMMUNE, today);
            assertThat(communes).extracting(UnitSummary::name).containsExactly("Cẩm Thành", "Đức Tân");
            UnitId again = communes.getFirst().id();
            assertThat(units.children(again, today)).extracting(UnitSummary::id).containsAll(ground.villages());
            assertThat(figures.inBoundaries(again, today, today.minusDays(60), today)
                            .total(Figures.PEOPLE))
                    .isEqualTo(20);
            assertThat(figures.inBoundaries(communes.getLast().id(), today, today.minusDays(60), today)
                            .total(Figures.PEOPLE))
                    .isZero();
        }
    }
}
