package vn.congdongso.targets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitors;
import vn.congdongso.indicators.domain.LoggedVisits;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.shared.Today;
import vn.congdongso.targets.Pace;
import vn.congdongso.targets.ProgressRow;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.UnitProgress;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;

@ApplicationTest
class UnitProgressTests {

    private final Targets targets;
    private final TeamProgress teamProgress;
    private final AssignTarget assignTarget;
    private final LoggedVisits visits;
    private final UnitChronicle chronicle;
    private final TeamFixtures fixtures;
    private final TeamFixtures.Ground ground;
    private final Team ward;
    private final Team first;
    private final Team second;
    private final CurrentAccount department;
    private final LocalDate today;
    private final YearMonth now;

    UnitProgressTests(
            Targets targets,
            TeamProgress teamProgress,
            AssignTarget assignTarget,
            LoggedVisits visits,
            UnitChronicle chronicle,
            TeamFixtures fixtures,
            Visitors visitors,
            Today today) {
        this.targets = targets;
        this.teamProgress = teamProgress;
        this.assignTarget = assignTarget;
        this.visits = visits;
        this.chronicle = chronicle;
        this.fixtures = fixtures;
        this.ground = fixtures.aGround();
        this.ward = fixtures.aTeam(ground.commune());
        this.first = fixtures.aTeam(ground.villages().get(0));
        this.second = fixtures.aTeam(ground.villages().get(1));
        this.department =
                visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province()).known();
        this.today = today.today();
        this.now = today.month();
    }

    @Test
    void showsTheCommunesOwnTeamApartSoThatTheRowsAddUp() {
        assign(ward, 10);
        assign(first, 5);
        visit(ward, today, 3);
        visit(first, today, 5);
        visit(second, today, 2);
        visits.fold(ground.province());

        UnitProgress commune = progress(ground.commune());
        assertThat(commune.people()).isEqualTo(10);
        assertThat(commune.visits()).isEqualTo(3);
        assertThat(commune.managed()).isEqualTo(10);
        assertThat(commune.target()).isEqualTo(15);
        assertThat(commune.rows())
                .extracting(
                        ProgressRow::kind,
                        ProgressRow::name,
                        ProgressRow::people,
                        ProgressRow::target,
                        ProgressRow::pace)
                .containsExactly(
                        tuple(
                                ProgressRow.Kind.TEAM,
                                "Tổ công nghệ số cộng đồng phường Cẩm Thành",
                                3L,
                                10L,
                                Pace.of(3, 10L, now, today)),
                        tuple(ProgressRow.Kind.UNIT, "Tổ dân phố 1", 5L, 5L, Pace.MET),
                        tuple(ProgressRow.Kind.UNIT, "Tổ dân phố 2", 2L, null, Pace.NOT_ASSIGNED));
        assertThat(progress(ground.villages().get(0)).rows())
                .extracting(ProgressRow::kind, ProgressRow::id, ProgressRow::people)
                .containsExactly(tuple(ProgressRow.Kind.TEAM, first.body().value(), 5L));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void addsUpOnEveryLevelWhateverWasLoggedAndMoved(long seed) {
        Random random = new Random(seed);
        UnitId neighbour = fixtures.aCommune(ground.province(), "xã", "Mộ Đức");
        assign(ward, 10);
        assign(first, 20);
        for (int visit = 0; visit < 30; visit++) {
            Team team = List.of(ward, first, second).get(random.nextInt(3));
            visit(team, now.atDay(1 + random.nextInt(today.getDayOfMonth())), 1 + random.nextInt(6));
        }
        LocalDate day = now.atDay(1 + random.nextInt(now.lengthOfMonth()));
        chronicle.moveTo(second.unit(), neighbour, "thôn", day, "Nghị quyết");
        for (int visit = 0; visit < 10; visit++) {
            visit(second, now.atDay(1 + random.nextInt(today.getDayOfMonth())), 2);
        }
        visits.fold(ground.province());

        for (UnitId unit :
                List.of(ground.nation(), ground.province(), ground.commune(), neighbour, first.unit(), second.unit())) {
            UnitProgress progress = progress(unit);
            assertThat(progress.rows().stream().mapToLong(ProgressRow::people).sum())
                    .isEqualTo(progress.people());
            assertThat(progress.rows().stream()
                            .map(ProgressRow::target)
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(progress.target() == null ? 0 : progress.target());
        }
    }

    @Test
    void keepsAVillageInTheMonthInWhichItLeft() {
        UnitId neighbour = fixtures.aCommune(ground.province(), "xã", "Mộ Đức");
        LocalDate first = now.minusMonths(1).atDay(10);
        visit(second, first.minusDays(1), 4);
        chronicle.moveTo(second.unit(), neighbour, "thôn", first, "Nghị quyết");
        visit(second, first, 7);
        visits.fold(ground.province());

        UnitProgress before =
                targets.progress(ground.commune(), now.minusMonths(1)).orElseThrow();
        UnitProgress after = targets.progress(neighbour, now.minusMonths(1)).orElseThrow();
        assertThat(before.rows())
                .filteredOn(ProgressRow::left)
                .extracting(ProgressRow::name, ProgressRow::people)
                .containsExactly(tuple("Tổ dân phố 2", 4L));
        assertThat(after.rows())
                .extracting(ProgressRow::name, ProgressRow::people, ProgressRow::left)
                .containsExactly(tuple("Thôn 2", 7L, false));
        assertThat(progress(ground.commune()).rows())
                .extracting(ProgressRow::id)
                .doesNotContain(second.unit().value());
    }

    @Test
    void tellsATeamItsCountAndItsTarget() {
        assertThat(teamProgress.of(first.body(), ground.province(), now)).isEqualTo(new TeamProgress.Month(0, null));
        assign(first, 20);
        visit(first, today, 6);

        assertThat(teamProgress.of(first.body(), ground.province(), now)).isEqualTo(new TeamProgress.Month(6, 20L));
    }

    @Test
    void isUnknownOfAUnitThatIsUnknown() {
        assertThat(targets.progress(new UnitId(UUID.randomUUID()), now)).isEmpty();
    }

    private UnitProgress progress(UnitId unit) {
        return targets.progress(unit, now).orElseThrow();
    }

    private void visit(Team team, LocalDate day, int people) {
        visits.log(team.body(), team.unit(), ground.province(), day, people);
    }

    private void assign(Team team, long people) {
        assignTarget
                .assign(new AssignTarget.Command(
                        department,
                        ground.commune(),
                        List.of(new AssignTarget.Share(team.body().value(), "amount", people)),
                        now,
                        now,
                        "Kế hoạch",
                        ""))
                .orThrow();
    }
}
