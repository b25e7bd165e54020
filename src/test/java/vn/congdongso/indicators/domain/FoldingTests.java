package vn.congdongso.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.indicators.Breakdown;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.VisitLogged;
import vn.congdongso.outreach.VisitsLogged;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

@ApplicationTest
class FoldingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final LoggedVisits visits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Figures figures;
    private final Deltas deltas;
    private final Units units;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Ground ground;

    FoldingTests(
            LoggedVisits visits,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Figures figures,
            Deltas deltas,
            Units units,
            UnitChronicle chronicle,
            JdbcClient jdbc,
            DataSource database) {
        this.visits = visits;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.figures = figures;
        this.deltas = deltas;
        this.units = units;
        this.jdbc = jdbc;
        this.database = database;
        this.ground = Ground.of(chronicle);
    }

    @Nested
    class Folding {

        @Test
        void countsEachVisitOnceUnderManyWritersAndFolders() throws Exception {
            List<UnitId> villages = List.of(
                    ground.village("Một", ground.commune()),
                    ground.village("Hai", ground.commune()),
                    ground.village("Ba", ground.neighbour()));
            List<Team> teams = teamsOf(villages);
            try (ExecutorService people = Executors.newFixedThreadPool(10)) {
                List<Future<?>> all = new ArrayList<>();
                for (int writer = 0; writer < 8; writer++) {
                    Team team = teams.get(writer % 3);
                    all.add(people.submit(() -> {
                        for (int visit = 0; visit < 40; visit++) {
                            log(visit(team.body(), team.unit(), DAY, 2));
                        }
                    }));
                }
                for (int folder = 0; folder < 2; folder++) {
                    all.add(people.submit(() -> {
                        for (int time = 0; time < 60; time++) {
                            deltas.fold(7);
                        }
                    }));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            }
            foldAll();

            assertThat(people(ground.province().value())).isEqualTo(640);
            assertThat(people(ground.commune().value())
                            + people(ground.neighbour().value()))
                    .isEqualTo(640);
            assertThat(visits(ground.province().value())).isEqualTo(320);
        }

        @Test
        void thatIsRolledBackLeavesDeltasAndTotalsAsTheyWere() {
            UnitId village = ground.village("Phước Vĩnh", ground.commune());
            BodyId team = new BodyId(UUID.randomUUID());
            transaction.executeWithoutResult(undone -> {
                stopOtherFolders();
                events.publishEvent(new VisitsLogged(List.of(visit(team, village, DAY, 5))));
                assertThat(deltas.fold(1_000_000)).isPresent();
                assertThat(total(village.value())).isEqualTo(5);
                undone.setRollbackOnly();
            });

            assertThat(total(village.value())).isZero();
            log(visit(team, village, DAY, 3));
            foldAll();
            assertThat(total(village.value())).isEqualTo(3);
        }

        @Test
        void losesNothingWhenTheFoldersConnectionIsKilled() throws SQLException {
            UnitId village = ground.village("Phước Vĩnh", ground.commune());
            BodyId team = new BodyId(UUID.randomUUID());
            try (Connection folder = database.getConnection()) {
                folder.setAutoCommit(false);
                try (Statement lock = folder.createStatement()) {
                    lock.execute("SELECT pg_advisory_xact_lock(" + Deltas.FOLDER + ")");
                    log(visit(team, village, DAY, 4));
                    lock.execute(Deltas.FOLD.replace(":most", "1000000"));
                    int backend =
                            folder.unwrap(org.postgresql.PGConnection.class).getBackendPID();
                    jdbc.sql("SELECT pg_terminate_backend(:backend)")
                            .param("backend", backend)
                            .query()
                            .singleRow();
                    assertThatThrownBy(folder::commit).isInstanceOf(SQLException.class);
                }
            }
            foldAll();

            assertThat(total(village.value())).isEqualTo(4);
            assertThat(total(ground.province().value())).isEqualTo(4);
        }

        @Test
        void isLeftToTheInstanceThatIsAtIt() {
            transaction.executeWithoutResult(first -> {
                stopOtherFolders();
                assertThat(foldElsewhere()).isEmpty();
            });
        }

        private java.util.OptionalInt foldElsewhere() {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                return other.submit(() -> deltas.fold(1)).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class Counting {

        @Test
        void addsAVisitToItsTeamItsVillageAndEverythingAbove() {
            UnitId village = ground.village("Phước Vĩnh", ground.commune());
            BodyId team = new BodyId(UUID.randomUUID());
            log(visit(team, village, DAY, 3));
            foldAll();

            for (UUID place : List.of(
                    team.value(),
                    village.value(),
                    ground.commune().value(),
                    ground.province().value(),
                    ground.nation().value())) {
                assertThat(figures.of(place, ground.province(), DAY, DAY))
                        .containsExactlyInAnyOrderEntriesOf(
                                Map.of("people", 3L, "visits", 1L, "people.DONE", 3L, "people.topic.vneid", 3L));
            }
            assertThat(people(ground.neighbour().value())).isZero();
        }

        @Test
        void leavesAVisitThatWasRolledBackOut() {
            UnitId village = ground.village("Phước Vĩnh", ground.commune());
            BodyId team = new BodyId(UUID.randomUUID());
            transaction.executeWithoutResult(undone -> {
                events.publishEvent(new VisitsLogged(List.of(visit(team, village, DAY, 3))));
                undone.setRollbackOnly();
            });
            foldAll();

            assertThat(people(team.value())).isZero();
        }

        @Test
        void putsAVisitWhereTheVillageLayOnItsDay() {
            UnitId village = ground.village("Phước Vĩnh", ground.commune());
            BodyId team = new BodyId(UUID.randomUUID());
            ground.move(village, ground.neighbour(), DAY);
            log(visit(team, village, DAY.minusDays(1), 3));
            log(visit(team, village, DAY, 4));
            foldAll();

            assertThat(people(ground.commune().value())).isEqualTo(3);
            assertThat(people(ground.neighbour().value())).isEqualTo(4);
            assertThat(people(village.value())).isEqualTo(7);
            assertThat(breakdown(ground.commune()).people(village.value())).isEqualTo(3);
            assertThat(breakdown(ground.neighbour()).people(village.value())).isEqualTo(4);
        }

        @Test
        void showsATeamItsOwnVisitBeforeItIsFolded() {
            UnitId village = ground.village("Phước Vĩnh", ground.commune());
            BodyId team = new BodyId(UUID.randomUUID());
            transaction.executeWithoutResult(undone -> {
                stopOtherFolders();
                events.publishEvent(new VisitsLogged(List.of(visit(team, village, DAY, 6))));

                assertThat(figures.ofBody(team, ground.province(), DAY, DAY)).containsEntry("people", 6L);
                assertThat(people(ground.commune().value())).isEqualTo(6);
                assertThat(total(ground.commune().value())).isZero();
                undone.setRollbackOnly();
            });
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void equalsARecountOfRandomVisitsWhateverMoved(long seed) {
            Random random = new Random(seed);
            List<UnitId> communes = List.of(ground.commune(), ground.neighbour());
            List<UnitId> villages = random.ints(6, 0, 2)
                    .mapToObj(in -> ground.village("Thôn " + UUID.randomUUID(), communes.get(in)))
                    .toList();
            for (int move = 0; move < 6; move++) {
                ground.move(
                        villages.get(random.nextInt(6)),
                        communes.get(random.nextInt(2)),
                        DAY.minusDays(25L - 4 * move));
            }
            List<Team> teams = teamsOf(villages);
            teams.add(new Team(new BodyId(UUID.randomUUID()), ground.commune()));
            List<VisitLogged> log = new ArrayList<>();
            for (int visit = 0; visit < 120; visit++) {
                Team team = teams.get(random.nextInt(teams.size()));
                log.add(visit(team.body(), team.unit(), DAY.minusDays(random.nextInt(40)), 1 + random.nextInt(9)));
            }
            log.forEach(FoldingTests.this::log);
            foldAll();

            assertThat(kept()).isEqualTo(recounted(log));
            for (UnitId unit : List.of(ground.nation(), ground.province(), ground.commune(), ground.neighbour())) {
                Breakdown whole = breakdown(unit);
                assertThat(whole.people().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(whole.total(Figures.PEOPLE));
            }
        }
    }

    private record Team(BodyId body, UnitId unit) {}

    private static List<Team> teamsOf(List<UnitId> villages) {
        List<Team> teams = new ArrayList<>();
        villages.forEach(village -> teams.add(new Team(new BodyId(UUID.randomUUID()), village)));
        return teams;
    }

    /** Inside a transaction: nobody folds until it ends. */
    private void stopOtherFolders() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:folder)")
                .param("folder", Deltas.FOLDER)
                .query()
                .singleRow();
    }

    private VisitLogged visit(BodyId team, UnitId unit, LocalDate day, int people) {
        return LoggedVisits.aVisit(team, unit, ground.province(), day, people);
    }

    private void log(VisitLogged visit) {
        visits.log(visit);
    }

    private void foldAll() {
        visits.fold(ground.province());
    }

    private long people(UUID place) {
        return figures.of(place, ground.province(), DAY.minusYears(1), DAY).getOrDefault(Figures.PEOPLE, 0L);
    }

    private long visits(UUID place) {
        return figures.of(place, ground.province(), DAY.minusYears(1), DAY).getOrDefault(Figures.VISITS, 0L);
    }

    /** Without what waits. */
    private long total(UUID place) {
        return figures.of(List.of(place), ground.province(), Figures.PEOPLE, DAY, DAY)
                .getOrDefault(place, 0L);
    }

    private Breakdown breakdown(UnitId unit) {
        UnitId province = unit.equals(ground.nation()) ? null : ground.province();
        return figures.breakdown(unit, province, DAY.minusYears(1), DAY);
    }

    private record Figure(UUID place, String indicator, YearMonth month) {}

    private Map<Figure, Long> kept() {
        Map<Figure, Long> kept = new HashMap<>();
        jdbc.sql("""
                        SELECT place_id, indicator, date_trunc('month', day)::date AS month, sum(amount) AS amount
                        FROM indicators.day_total WHERE province_id = :province GROUP BY 1, 2, 3
                        """).param("province", ground.province().value()).query(row -> {
            kept.put(
                    new Figure(
                            row.getObject("place_id", UUID.class),
                            row.getString("indicator"),
                            YearMonth.from(row.getObject("month", LocalDate.class))),
                    row.getLong("amount"));
        });
        return kept;
    }

    private Map<Figure, Long> recounted(List<VisitLogged> log) {
        Map<Figure, Long> counted = new HashMap<>();
        for (VisitLogged visit : log) {
            List<UUID> places = new ArrayList<>(units.withAncestors(visit.unit(), visit.day()));
            places.add(visit.body().value());
            places.forEach(place -> CountVisits.amounts(visit)
                    .forEach((indicator, amount) -> counted.merge(
                            new Figure(place, indicator, YearMonth.from(visit.day())), amount, Long::sum)));
        }
        return counted;
    }
}
