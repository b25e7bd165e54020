package vn.congdongso.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.Boundaries.Piece;

/** What must hold whatever is decided about units. */
@ApplicationTest
class RandomHistoryTests {

    private static final int DECISIONS = 60;

    private final Units units;
    private final UnitHistory unitHistory;
    private final Access access;
    private final Visitors visitors;
    private final Today today;
    private final Boundaries boundaries;
    private final UnitChronicle chronicle;
    private final JdbcClient jdbc;

    RandomHistoryTests(
            Units units,
            UnitHistory unitHistory,
            Boundaries boundaries,
            UnitChronicle chronicle,
            Access access,
            Visitors visitors,
            Today today,
            JdbcClient jdbc) {
        this.units = units;
        this.unitHistory = unitHistory;
        this.access = access;
        this.visitors = visitors;
        this.today = today;
        this.boundaries = boundaries;
        this.chronicle = chronicle;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theTreeOfEveryDayIsOneTree(long seed) {
        RandomHistory history = new RandomHistory(chronicle, units, seed).live(DECISIONS);

        for (LocalDate day : history.days()) {
            Map<UnitId, UnitSummary> living = units.findAll(history.all(), day);
            for (UnitSummary unit : living.values()) {
                int steps = 0;
                for (UnitSummary at = unit; at.parent() != null; ) {
                    assertThat(living).as("parent of %s on %s", at.title(), day).containsKey(at.parent());
                    UnitSummary parent = Objects.requireNonNull(living.get(at.parent()));
                    assertThat(parent.level().isAbove(at.level())).isTrue();
                    at = parent;
                    steps++;
                    assertThat(steps).isLessThan(5);
                }
            }
            assertThat(living.values().stream().filter(unit -> unit.parent() == null))
                    .hasSize(1);
        }
        assertThat(history.days()).hasSizeGreaterThan(DECISIONS / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void storedPathsAreTheRecomputedOnes(long seed) {
        RandomHistory history = new RandomHistory(chronicle, units, seed).live(DECISIONS);

        assertThat(count("""
                        SELECT count(*)
                        FROM units.unit_version v
                        JOIN units.unit u ON u.id = v.unit_id
                        JOIN units.unit_version p ON p.unit_id = v.parent_id AND p.valid && v.valid
                        WHERE v.unit_id = ANY (:units) AND (v.path <> p.path || u.no::text
                            OR v.province_id IS DISTINCT FROM
                               CASE WHEN v.level = 'PROVINCE' THEN v.unit_id ELSE p.province_id END)
                        """, history)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void aUnitsDaysNeverOverlapAndLeaveNoHole(long seed) {
        RandomHistory history = new RandomHistory(chronicle, units, seed).live(DECISIONS);

        assertThat(count("""
                        SELECT count(*) FROM (
                            SELECT unit_id, range_agg(valid) AS life FROM units.unit_version
                            WHERE unit_id = ANY (:units) GROUP BY unit_id) lives
                        WHERE (SELECT count(*) FROM unnest(life)) <> 1
                        """, history)).isZero();
    }

    private long count(String sql, RandomHistory history) {
        return jdbc.sql(sql)
                .param("units", history.all().stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Rows.COUNT)
                .single();
    }

    /** One figure counted in a unit on a day, as it is kept: for the unit and everything in which it lay. */
    private record Fact(UnitId unit, LocalDate day, long figure) {}

    @ParameterizedTest
    @ValueSource(longs = {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007})
    void inTodaysBoundariesTheFiguresOfAllUnitsAreThoseOfTheFacts(long seed) {
        RandomHistory history = new RandomHistory(chronicle, units, seed).live(DECISIONS);
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        List<UnitId> all = List.copyOf(history.all());
        for (int i = 0; i < 300; i++) {
            LocalDate day = RandomHistory.BEGIN.plusDays(random.nextInt(400));
            UnitId unit = all.get(random.nextInt(all.size()));
            long figure = 1 + random.nextInt(50);
            if (units.find(unit, day).isPresent()) {
                facts.add(new Fact(unit, day, figure));
            }
        }
        Totals totals = new Totals(facts);
        LocalDate from = RandomHistory.BEGIN.plusDays(20);
        LocalDate to = RandomHistory.BEGIN.plusDays(330);
        long wanted = facts.stream()
                .filter(fact -> !fact.day().isBefore(from) && !fact.day().isAfter(to))
                .mapToLong(Fact::figure)
                .sum();

        assertThat(figure(totals, history.nation(), history.days().getLast(), from, to))
                .isEqualTo(wanted);
    }

    /** The figure of the unit, each part of which has one and the same, whether the unit is asked or the part. */
    private long figure(Totals totals, UnitId unit, LocalDate day, LocalDate from, LocalDate to) {
        Map<UnitId, Long> figures = totals.inBoundaries(unit, day, from, to);
        for (UnitSummary part : units.children(unit, day)) {
            assertThat(figure(totals, part.id(), day, from, to))
                    .as("%s on %s", part.title(), day)
                    .isEqualTo(figures.getOrDefault(part.id(), 0L));
        }
        return sum(figures);
    }

    private static long sum(Map<UnitId, Long> figures) {
        return figures.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The totals as the product keeps them, for these facts only. */
    private final class Totals {

        private record Key(UnitId whole, LocalDate day) {}

        private final Map<UnitId, Map<Key, Long>> sums = new HashMap<>();

        Totals(List<Fact> facts) {
            for (Fact fact : facts) {
                jdbc.sql("SELECT place_id, coalesce(whole_id, place_id) AS whole_id FROM units.line_of(:unit, :day)")
                        .param("unit", fact.unit().value())
                        .param("day", fact.day())
                        .query(row -> {
                            UnitId whole = new UnitId(row.getObject("whole_id", UUID.class));
                            sums.computeIfAbsent(
                                            new UnitId(row.getObject("place_id", UUID.class)), place -> new HashMap<>())
                                    .merge(new Key(whole, fact.day()), fact.figure(), Long::sum);
                        });
            }
        }

        Map<UnitId, Long> inBoundaries(UnitId unit, LocalDate day, LocalDate from, LocalDate to) {
            Map<UnitId, Long> figures = new HashMap<>();
            for (Piece piece : boundaries.of(unit, day, from, to).pieces()) {
                long figure = of(piece.place(), null, piece);
                for (UnitId below : piece.without()) {
                    figure -= of(below, piece.place(), piece);
                }
                figures.merge(piece.part(), piece.of(figure), Long::sum);
            }
            return figures;
        }

        private long of(UnitId place, @Nullable UnitId whole, Piece piece) {
            return sums.getOrDefault(place, Map.of()).entrySet().stream()
                    .filter(entry -> whole == null || entry.getKey().whole().equals(whole))
                    .filter(entry -> piece.days().stream()
                            .anyMatch(days -> !entry.getKey().day().isBefore(days.from())
                                    && !entry.getKey().day().isAfter(days.to())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.13"})
    void toMergeAndThenDivideByTheSamePartsChangesNoFigure(String share) {
        RandomHistory history = new RandomHistory(chronicle, units, 41);
        LocalDate merged = RandomHistory.BEGIN.plusDays(10);
        LocalDate divided = RandomHistory.BEGIN.plusDays(20);
        List<UnitId> communes = history.living(UnitLevel.COMMUNE, RandomHistory.BEGIN);
        UnitId first = communes.get(0);
        UnitId second = communes.get(1);
        UnitId district = history.parentOf(first, RandomHistory.BEGIN);
        List<UnitId> villagesOfFirst = units.children(first, RandomHistory.BEGIN).stream()
                .map(UnitSummary::id)
                .toList();
        List<UnitId> villagesOfSecond = units.children(second, RandomHistory.BEGIN).stream()
                .map(UnitSummary::id)
                .toList();
        Step.Fresh whole = fresh("Hợp Nhất", district);
        Step.Fresh firstAgain = fresh("Một", district);
        Step.Fresh secondAgain = fresh("Hai", district);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(first, RandomHistory.BEGIN.plusDays(1), 101));
        facts.add(new Fact(second, RandomHistory.BEGIN.plusDays(2), 57));
        villagesOfFirst.forEach(village -> facts.add(new Fact(village, merged.plusDays(1), 7)));
        villagesOfSecond.forEach(village -> facts.add(new Fact(village, RandomHistory.BEGIN.plusDays(3), 11)));

        chronicle
                .apply(Reorganisation.of(merged, "Nghị quyết 1", Step.Merge.of(List.of(first, second), whole)))
                .orThrow();
        chronicle
                .apply(Reorganisation.of(
                        divided,
                        "Nghị quyết 2",
                        new Step.Split(
                                whole.id(),
                                List.of(
                                        new Step.Split.Portion(
                                                firstAgain, villagesOfFirst, new BigDecimal(share), List.of(first)),
                                        new Step.Split.Portion(
                                                secondAgain,
                                                villagesOfSecond,
                                                BigDecimal.ONE.subtract(new BigDecimal(share)),
                                                List.of(second))))))
                .orThrow();

        Totals totals = new Totals(facts);
        Map<UnitId, Long> figures = totals.inBoundaries(district, divided, RandomHistory.BEGIN, divided.plusDays(9));
        assertThat(figures.get(firstAgain.id())).isEqualTo(101 + 3 * 7);
        assertThat(figures.get(secondAgain.id())).isEqualTo(57 + 3 * 11);
    }

    private static Step.Fresh fresh(String name, UnitId parent) {
        return new Step.Fresh(new UnitId(Uuid7.next()), UnitLevel.COMMUNE, "xã", name, null, null, parent);
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void whatIsWithdrawnHasNeverBeen(long seed) {
        RandomHistory history = new RandomHistory(chronicle, units, seed).live(10);
        LocalDate day = history.days().getLast().plusDays(30);
        List<UnitSummary> before = units.subtree(history.nation(), day, "", 1000);
        List<UnitId> communes = history.living(UnitLevel.COMMUNE, day);
        UnitId parent = history.parentOf(communes.getFirst(), day);
        Reorganisation merge =
                Reorganisation.of(day, "Nghị quyết", Step.Merge.of(communes.subList(0, 2), fresh("Hợp Nhất", parent)));

        chronicle.apply(merge).orThrow();
        assertThat(units.subtree(history.nation(), day, "", 1000)).isNotEqualTo(before);
        chronicle.withdraw(merge.id()).orThrow();

        assertThat(units.subtree(history.nation(), day, "", 1000)).isEqualTo(before);
    }

    /** A right on a unit that became another one entirely is a right on that one; a divided ground passes nothing on. */
    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64})
    void theScopeOfAnAccountGoesWhereAllOfItsGroundWent(long seed) {
        RandomHistory history = new RandomHistory(chronicle, units, seed);
        List<UnitId> villages = history.living(UnitLevel.VILLAGE, RandomHistory.BEGIN);
        UnitId unit = villages.get((int) seed % villages.size());
        Visitor official = visitors.official(Role.AUDITOR, unit);
        LocalDate last = history.live(DECISIONS).days().getLast();

        for (UnitId one : history.all()) {
            assertThat(units.standsFor(one, last).map(UnitSummary::id)).isEqualTo(heir(one, last));
        }
        assertThat(access.unitsWhere(official.known(), Permission.VIEW_TEAM))
                .containsExactly(heir(unit, today.today()).orElse(unit));
    }

    private Optional<UnitId> heir(UnitId unit, LocalDate day) {
        UnitId at = unit;
        while (units.find(at, day).isEmpty()) {
            LocalDate latest = unitHistory.lineage(at).stream()
                    .filter(linkFrom(at))
                    .map(LineageLink::day)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            List<LineageLink> word = unitHistory.lineage(at).stream()
                    .filter(linkFrom(at))
                    .filter(link -> link.day().equals(latest))
                    .toList();
            if (word.size() != 1 || word.getFirst().relation() != LineageLink.Relation.WHOLE) {
                return Optional.empty();
            }
            at = word.getFirst().successor();
        }
        return Optional.of(at);
    }

    private static Predicate<LineageLink> linkFrom(UnitId unit) {
        return link -> link.predecessor().equals(unit);
    }
}
