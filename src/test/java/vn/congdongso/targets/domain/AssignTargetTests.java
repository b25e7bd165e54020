package vn.congdongso.targets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.targets.AssignmentId;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.domain.AssignTarget.Command;
import vn.congdongso.targets.domain.AssignTarget.Share;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;
import vn.congdongso.units.UnitId;

@ApplicationTest
class AssignTargetTests {

    private static final String PLAN = "Kế hoạch số 12/KH-SKHCN";

    private final AssignTarget assignTarget;
    private final Assignments assignments;
    private final Targets targets;
    private final TeamFixtures fixtures;
    private final Visitors visitors;
    private final JdbcClient jdbc;
    private final TeamFixtures.Ground ground;
    private final Team ward;
    private final Team first;
    private final Team second;
    private final CurrentAccount department;
    private final YearMonth now;

    AssignTargetTests(
            AssignTarget assignTarget,
            Assignments assignments,
            Targets targets,
            TeamFixtures fixtures,
            Visitors visitors,
            JdbcClient jdbc,
            Today today) {
        this.assignTarget = assignTarget;
        this.assignments = assignments;
        this.targets = targets;
        this.fixtures = fixtures;
        this.visitors = visitors;
        this.jdbc = jdbc;
        this.ground = fixtures.aGround();
        this.ward = fixtures.aTeam(ground.commune());
        this.first = fixtures.aTeam(ground.villages().get(0));
        this.second = fixtures.aTeam(ground.villages().get(1));
        this.department =
                visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province()).known();
        this.now = today.month();
    }

    @Nested
    class Accepted {

        @Test
        void isOwedByTheTeamsAndByEveryUnitAboveThem() {
            assign(now, now.plusMonths(1), share(ward, 10), share(first, 40), share(second, 60));

            for (YearMonth month : List.of(now, now.plusMonths(1))) {
                assertThat(owed(month, first.body().value())).isEqualTo(40);
                assertThat(owed(month, ground.villages().get(1).value())).isEqualTo(60);
                assertThat(owed(month, ground.commune().value())).isEqualTo(110);
                assertThat(owed(month, ground.province().value())).isEqualTo(110);
                assertThat(targets.owed(ground.nation(), null, month).total()).isEqualTo(110);
            }
            assertThat(owed(now.plusMonths(2), first.body().value())).isZero();
            assertThat(targets.owed(ground.commune(), ground.province(), now).parts())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            ward.body().value(), 10L,
                            ground.villages().get(0).value(), 40L,
                            ground.villages().get(1).value(), 60L));
        }

        @Test
        void takesThePlaceOfWhatWasAssignedBeforeAndLeavesItOnRecord() {
            assign(now, now.plusMonths(2), share(first, 40));
            assign(now.plusMonths(1), now.plusMonths(1), share(first, 25));

            assertThat(owed(now, ground.commune().value())).isEqualTo(40);
            assertThat(owed(now.plusMonths(1), ground.commune().value())).isEqualTo(25);
            assertThat(owed(now.plusMonths(2), ground.commune().value())).isEqualTo(40);
            assertThat(assignments.ofUnit(ground.commune(), ground.province(), 10))
                    .extracting(Assignment::from, Assignment::to, Assignment::total, Assignment::byName)
                    .containsExactly(
                            tuple(now.plusMonths(1), now.plusMonths(1), 25L, department.displayName()),
                            tuple(now, now.plusMonths(2), 40L, department.displayName()));
        }

        @Test
        void withZeroTakesTheTargetAway() {
            assign(now, now, share(first, 40));
            assign(now, now, share(first, 0));

            assertThat(targets.ofMonth(List.of(first.body().value()), ground.province(), now))
                    .isEmpty();
            assertThat(targets.owed(ground.commune(), ground.province(), now).total())
                    .isNull();
        }

        @Test
        void addsUpWhenSeveralAssignAtOnce() throws Exception {
            try (ExecutorService officials = Executors.newFixedThreadPool(4)) {
                List<Future<?>> deeds = new ArrayList<>();
                for (int deed = 0; deed < 12; deed++) {
                    Team team = List.of(ward, first, second).get(deed % 3);
                    int amount = deed;
                    deeds.add(officials.submit(() -> assign(now, now.plusMonths(1), share(team, amount))));
                }
                for (Future<?> deed : deeds) {
                    deed.get();
                }
            }
            long ofTeams = owed(now, ward.body().value())
                    + owed(now, first.body().value())
                    + owed(now, second.body().value());

            assertThat(owed(now, ground.province().value())).isEqualTo(ofTeams);
        }

        @Test
        void isNeverChangedAfterwards() {
            assign(now, now, share(first, 40));

            assertThatThrownBy(() ->
                            jdbc.sql("UPDATE targets.assigned SET amount = 41").update())
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM targets.assignment").update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Nested
    class Refused {

        @Test
        void namesEverythingThatIsWrongAtOnce() {
            Command command = new Command(
                    department,
                    ground.commune(),
                    List.of(
                            new Share(first.body().value(), "amount", 100_001L),
                            new Share(second.body().value(), "amount-2", null)),
                    now.minusMonths(1),
                    now.plusMonths(12),
                    " ",
                    "");

            assertThat(keys(assignTarget.assign(command)))
                    .containsExactlyInAnyOrder(
                            "from targets.violation.month-past",
                            "to targets.violation.months-many",
                            "amount targets.violation.amount",
                            "amount-2 targets.violation.amount",
                            "document targets.violation.why");
        }

        @Test
        void forMonthsTurnedRound() {
            assertThat(keys(attempt(department, ground.commune(), now.plusMonths(1), now, share(first, 5))))
                    .containsExactly("to targets.violation.months-turned");
        }

        @Test
        void forNoTeamAtAll() {
            assertThat(keys(attempt(department, ground.commune(), now, now)))
                    .containsExactly(" targets.violation.no-team");
        }

        @Test
        void forTextsThatAreTooLong() {
            Command command = new Command(
                    department,
                    ground.commune(),
                    List.of(share(first, 5)),
                    now,
                    now,
                    "k".repeat(100_000),
                    "l".repeat(501));

            assertThat(keys(assignTarget.assign(command)))
                    .containsExactlyInAnyOrder(
                            "document targets.violation.too-long", "reason targets.violation.too-long");
        }

        @Test
        void forATeamThatDoesNotExistThen() {
            assertThat(keys(attempt(
                            department, ground.commune(), now, now, new Share(UUID.randomUUID(), "amount", 5L))))
                    .containsExactly("amount targets.violation.team-ended");
        }

        @Test
        void forATeamNamedTwice() {
            assertThat(keys(attempt(department, ground.commune(), now, now, share(first, 5), share(first, 6))))
                    .containsExactly("amount-" + first.body() + " targets.violation.team-twice");
        }

        @Test
        void forATeamOfAnotherCommune() {
            UnitId elsewhere = fixtures.aCommune(ground.province(), "xã", "Mộ Đức");

            assertThat(keys(attempt(department, elsewhere, now, now, share(first, 5))))
                    .containsExactly("amount-" + first.body() + " targets.violation.not-yours");
        }

        @Test
        void toSomeoneWithoutTheRightThere() {
            CurrentAccount stranger = visitors.official(
                            Role.DEPARTMENT_OFFICIAL, fixtures.aGround().province())
                    .known();
            CurrentAccount ofTheWard =
                    visitors.official(Role.COMMUNE_OFFICIAL, ground.commune()).known();

            for (CurrentAccount who : List.of(stranger, ofTheWard)) {
                assertThat(keys(attempt(who, ground.commune(), now, now, share(first, 5))))
                        .containsExactly("amount-" + first.body() + " targets.violation.not-yours");
            }
            assertThat(owed(now, first.body().value())).isZero();
        }
    }

    private static Share share(Team team, long people) {
        return new Share(team.body().value(), "amount-" + team.body(), people);
    }

    private Outcome<AssignmentId> attempt(
            CurrentAccount who, UnitId unit, YearMonth from, YearMonth to, Share... shares) {
        return assignTarget.assign(new Command(who, unit, List.of(shares), from, to, PLAN, ""));
    }

    private void assign(YearMonth from, YearMonth to, Share... shares) {
        attempt(department, ground.commune(), from, to, shares).orThrow();
    }

    private long owed(YearMonth month, UUID place) {
        return targets.ofMonth(List.of(place), ground.province(), month).getOrDefault(place, 0L);
    }

    private static List<String> keys(Outcome<AssignmentId> outcome) {
        return outcome instanceof Outcome.Refused<AssignmentId>(List<Violation> violations)
                ? violations.stream().map(one -> one.field() + " " + one.key()).toList()
                : List.of();
    }
}
