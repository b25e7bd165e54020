package vn.congdongso.composition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.composition.CompositionFixtures.exactly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.composition.CompositionFixtures;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** The steps of a run, taken here one by one; the thread takes them the same way. */
@ApplicationTest
class CheckRunTests {

    private final CompositionFixtures rules;
    private final TeamFixtures teams;
    private final CheckStep step;
    private final CheckRuns runs;
    private final FindingBook findings;
    private final Units units;
    private final JdbcClient jdbc;
    private final LocalDate day;
    private final Today today;
    private final TeamFixtures.Ground ground;

    CheckRunTests(
            CompositionFixtures rules,
            TeamFixtures teams,
            CheckStep step,
            CheckRuns runs,
            FindingBook findings,
            Units units,
            JdbcClient jdbc,
            Today today) {
        this.rules = rules;
        this.teams = teams;
        this.step = step;
        this.runs = runs;
        this.findings = findings;
        this.units = units;
        this.jdbc = jdbc;
        this.today = today;
        this.day = today.today();
        this.ground = teams.aGround();
        teams.aTeam(ground.villages().get(0));
        teams.aTeam(ground.villages().get(1), TeamFixtures.ESTABLISHED, "Trần Một Mình");
        rules.inForce(ground.province(), LocalDate.of(2025, 9, 1), "Ba người", exactly(3));
    }

    @Test
    void goesThroughTheNationProvinceByProvinceAndRepeatsNoStep() {
        CheckRun run = running(ground.nation());
        List<UnitSummary> steps = CheckSteps.of(units.find(ground.nation(), day).orElseThrow(), units, day);
        assertThat(steps).hasSize(2);

        assertThat(step.take(run, steps, 0)).isTrue();
        assertThat(runs.latest(ground.nation()).orElseThrow().open()).isTrue();
        assertThat(step.take(run, steps, 0)).as("done already").isFalse();
        assertThat(step.take(run, steps, 1)).isTrue();

        CheckRun done = runs.latest(ground.nation()).orElseThrow();
        assertThat(done.state()).isEqualTo(CheckRun.State.DONE);
        assertThat(done.bodiesDone()).isEqualTo(2);
        assertThat(counts()).containsOnlyKeys(ground.commune());
        assertThat(counts().get(ground.commune()))
                .isEqualTo(new FindingBook.Counts(Map.of(Standing.FULFILS, 1L, Standing.DEVIATES, 1L)));
        assertThat(findings.deviating(List.of(ground.commune()))).isEqualTo(1);
    }

    @Test
    void writesTheSameOnceMoreAndForgetsBodiesThatAreNoMore() {
        UnitSummary province = units.find(ground.province(), day).orElseThrow();
        step.take(running(ground.province()), List.of(province), 0);
        step.take(running(ground.province()), List.of(province), 0);
        assertThat(findings(ground.province())).isEqualTo(2);

        findings.keep(province, List.of(), day);
        assertThat(findings(ground.province())).isZero();
    }

    @Test
    void isOneForAGroundHoweverOftenItIsAskedFor() {
        assertThat(runs.ask(ground.commune(), day, null, today.now())).isTrue();
        boolean again = runs.ask(ground.commune(), day, null, today.now());
        assertThat(again).isEqualTo(!runs.latest(ground.commune()).orElseThrow().open());
    }

    private Map<UnitId, FindingBook.Counts> counts() {
        return findings.counts(units.find(ground.province(), day).orElseThrow(), List.of(ground.province()));
    }

    private long findings(UnitId province) {
        return jdbc.sql("SELECT count(*) FROM composition.finding WHERE province_id = :province")
                .param("province", province.value())
                .query(Rows.COUNT)
                .single();
    }

    /** A run that another instance has taken up just now, so that the thread leaves it alone. */
    private CheckRun running(UnitId of) {
        jdbc.sql("""
                        INSERT INTO composition.check_run (id, ground_id, day, state, tries, asked_at, beat_at)
                        VALUES (uuidv7(), :ground, :day, 'RUNNING', 1, now(), now())
                        """).param("ground", of.value()).param("day", day).update();
        return runs.latest(of).orElseThrow();
    }
}
