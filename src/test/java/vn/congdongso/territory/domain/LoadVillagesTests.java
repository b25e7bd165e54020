package vn.congdongso.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.territory.domain.VillageLoad.Fate;
import vn.congdongso.territory.domain.VillageLoad.Line;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFigures.Figure;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

@ApplicationTest
class LoadVillagesTests {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final LocalDate COUNTED = LocalDate.of(2026, 3, 31);
    private static final String SOURCE = "Danh sách của UBND xã Đức Tân";
    private static final String BASIS = "Nghị quyết số 12/NQ-HĐND ngày 20/6/2025";

    private static final String FIVE = """
            Tên thôn\tSố hộ\tNhân khẩu
            Thôn Phước Vĩnh\t412\t1.603
            Thôn Minh Tân Nam\t305\t1.200
            Thôn Minh Tân Bắc\t298\t1.154
            TDP 1\t120\t480
            Khu Hòa Bình\t88\t340
            """;

    private final LoadVillages loadVillages;
    private final Units units;
    private final BaseFigures figures;
    private final UnitChronicle chronicle;
    private final JdbcClient jdbc;
    private final Today today;
    private final UnitId province;
    private final UnitId commune;

    LoadVillagesTests(
            LoadVillages loadVillages,
            Units units,
            BaseFigures figures,
            UnitChronicle chronicle,
            TeamFixtures fixtures,
            JdbcClient jdbc,
            Today today) {
        this.loadVillages = loadVillages;
        this.units = units;
        this.figures = figures;
        this.chronicle = chronicle;
        this.jdbc = jdbc;
        this.today = today;
        this.province = fixtures.aGround().province();
        this.commune = fixtures.aCommune(province, "xã", "Đức Tân");
    }

    @Test
    void makesNewVillagesOnTheDayWithTheirFigures() {
        VillageLoad load = accepted(FIVE);

        assertThat(load.lines(Fate.NEW)).hasSize(5);
        assertThat(titles(SINCE))
                .containsExactlyInAnyOrder(
                        "Thôn Phước Vĩnh", "Thôn Minh Tân Nam", "Thôn Minh Tân Bắc", "Tổ dân phố 1", "Khu Hòa Bình");
        assertThat(titles(SINCE.minusDays(1))).isEmpty();
        assertThat(figures.of(village("Phước Vĩnh"), COUNTED))
                .containsEntry(Base.HOUSEHOLDS, new Figure(412, COUNTED, SOURCE))
                .containsEntry(Base.PEOPLE, new Figure(1_603, COUNTED, SOURCE));
        assertThat(trail()).isEqualTo(1);
    }

    @Test
    void changesNothingWhenTheListComesAgain() {
        accepted(FIVE);

        VillageLoad again =
                accepted(FIVE.replace("Khu Hòa Bình", "khu Hoà Bình").replace("TDP 1", "Tổ dân phố số 01"));

        assertThat(again.changesNothing()).isTrue();
        assertThat(titles(today.today())).hasSize(5);
        assertThat(trail()).isEqualTo(1);
    }

    @Test
    void writesOnlyTheFiguresThatAreOthers() {
        accepted(FIVE);

        VillageLoad load =
                accepted("Tên\tSố hộ\tNhân khẩu\nThôn Phước Vĩnh\t412\t1.611\nThôn Minh Tân Nam\t305\t1200\n");

        assertThat(load.lines(Fate.FIGURES)).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Thôn Phước Vĩnh");
            assertThat(line.figures()).containsOnlyKeys(Base.PEOPLE);
        });
        assertThat(load.lines(Fate.SAME)).hasSize(1);
        assertThat(load.absent())
                .extracting(UnitSummary::title)
                .containsExactlyInAnyOrder("Thôn Minh Tân Bắc", "Tổ dân phố 1", "Khu Hòa Bình");
        assertThat(titles(today.today())).hasSize(5);
        assertThat(figures.of(village("Phước Vĩnh"), COUNTED))
                .containsEntry(Base.PEOPLE, new Figure(1_611, COUNTED, SOURCE));
    }

    @Test
    void knowsAVillageByItsNameAloneWhereThereIsOneOfThatName() {
        accepted(FIVE);

        VillageLoad load = accepted("Tên\tSố hộ\nPhước Vĩnh\t415\n");

        assertThat(load.lines())
                .singleElement()
                .extracting(Line::fate, Line::title)
                .containsExactly(Fate.FIGURES, "Thôn Phước Vĩnh");
    }

    @Test
    void retypesAKnownVillageFromTheDayOn() {
        accepted(FIVE);
        UnitId village = village("Phước Vĩnh");
        LocalDate turned = LocalDate.of(2026, 5, 1);

        VillageLoad load = loadVillages
                .load(command("Tổ dân phố Phước Vĩnh\t412\t1603\n", turned))
                .orThrow();

        assertThat(load.lines(Fate.RETYPED)).hasSize(1);
        assertThat(units.find(village, turned.minusDays(1)).orElseThrow().title())
                .isEqualTo("Thôn Phước Vĩnh");
        assertThat(units.find(village, turned).orElseThrow().title()).isEqualTo("Tổ dân phố Phước Vĩnh");
        assertThat(titles(today.today())).hasSize(5);
    }

    @Test
    void cannotRetypeAVillageOnItsFirstDay() {
        accepted(FIVE);

        assertThat(refused("Tổ dân phố Phước Vĩnh\t412\n"))
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("rows[1].TYPE", "villages.violation.retyped-too-early"));
    }

    @Test
    void refusesNamesakesAtBothRowsUnlessTheyAreMarked() {
        assertThat(refused("Thôn 1\t100\nThôn 2\t90\nThôn 1\t80\n"))
                .extracting(Violation::field)
                .containsExactly("rows[1].NAME", "rows[3].NAME");
        assertThat(titles(today.today())).isEmpty();

        accepted("Tên\tDấu hiệu phân biệt\tSố hộ\nThôn 1\tĐức Hòa cũ\t100\nThôn 1\tĐức Tân cũ\t80\n");

        assertThat(titles(SINCE)).containsExactlyInAnyOrder("Thôn 1 (Đức Hòa cũ)", "Thôn 1 (Đức Tân cũ)");
    }

    @Test
    void writesNothingWhereOneRowIsWrong() {
        List<Violation> violations = refused(FIVE.replace("1.154", "mười") + "Thôn\t5\n");

        assertThat(violations).extracting(Violation::field).containsExactly("rows[4].PEOPLE", "rows[7].NAME");
        assertThat(titles(today.today())).isEmpty();
        assertThat(trail()).isZero();
    }

    @Test
    void asksForWhatCannotBeLeftOut() {
        assertThat(refused(new LoadVillages.Command(commune, VillageList.read(""), null, null, " ", "")))
                .extracting(Violation::field)
                .containsExactly("rows", "since", "countedOn", "source");
    }

    @Test
    void asksForTheTypeOfANewVillage() {
        assertThat(refused("Phước Vĩnh\t412\n"))
                .extracting(Violation::key)
                .containsExactly("villages.violation.type-missing");
    }

    @Test
    void keepsToTheDaysOfTheCommune() {
        assertThat(loadVillages.firstDay(commune)).isEqualTo(TeamFixtures.LONG_AGO);
        assertThat(refused(command(FIVE, TeamFixtures.LONG_AGO.minusDays(1))))
                .extracting(Violation::key)
                .containsExactly("villages.violation.since-earlier");
        assertThat(refused(command(FIVE, today.today().plusDays(1))))
                .extracting(Violation::key)
                .containsExactly("villages.violation.since-later");
    }

    @Test
    void addsNoVillageToACommuneThatIsAboutToEnd() {
        accepted(FIVE);
        LocalDate day = today.today().plusDays(40);
        chronicle
                .apply(Reorganisation.of(
                        day,
                        "Nghị quyết",
                        Step.Merge.of(
                                List.of(commune),
                                new Step.Fresh(
                                        new UnitId(Uuid7.next()),
                                        UnitLevel.COMMUNE,
                                        "xã",
                                        "Mộ Đức",
                                        null,
                                        null,
                                        province))))
                .orThrow();

        assertThat(refused(FIVE + "Thôn Phước An\t50\t200\n"))
                .extracting(Violation::key)
                .containsExactly("villages.violation.commune-changes");
        assertThat(accepted("Thôn Phước Vĩnh\t420\n").lines(Fate.FIGURES)).hasSize(1);
    }

    @Test
    void onlyLooksWhereItIsAskedToLook() {
        VillageLoad load = loadVillages.preview(command(FIVE, SINCE));

        assertThat(load.ready()).isTrue();
        assertThat(load.lines(Fate.NEW)).hasSize(5);
        assertThat(load.figures()).isEqualTo(10);
        assertThat(titles(today.today())).isEmpty();
    }

    @Test
    void remarksUponANameThatIsNearlyKnown() {
        accepted(FIVE);

        assertThat(loadVillages
                        .preview(command("Thôn Phuoc Vinh\t412\n", SINCE))
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fate()).isEqualTo(Fate.NEW);
                    assertThat(line.problems())
                            .containsExactly(VillageProblem.warning(
                                    1, VillageColumn.NAME, "villages.warning.near", "Thôn Phước Vĩnh"));
                });
    }

    @Test
    void makesEachVillageOnceWhenTwoClerksLoadAtTheSameTime() throws Exception {
        int clerks = 4;
        CyclicBarrier together = new CyclicBarrier(clerks);
        try (ExecutorService office = Executors.newFixedThreadPool(clerks)) {
            List<Future<Outcome<VillageLoad>>> deeds = new ArrayList<>();
            for (int clerk = 0; clerk < clerks; clerk++) {
                LocalDate since = SINCE.plusDays(clerk);
                deeds.add(office.submit(() -> {
                    together.await();
                    return loadVillages.load(command(FIVE, since));
                }));
            }
            int made = 0;
            for (Future<Outcome<VillageLoad>> deed : deeds) {
                made += deed.get().orThrow().lines(Fate.NEW).size();
            }
            assertThat(made).isEqualTo(5);
        }

        assertThat(titles(today.today())).hasSize(5);
        assertThat(trail()).isEqualTo(1);
    }

    private VillageLoad accepted(String text) {
        return loadVillages.load(command(text, SINCE)).orThrow();
    }

    private List<Violation> refused(String text) {
        return refused(command(text, SINCE));
    }

    private List<Violation> refused(LoadVillages.Command command) {
        if (loadVillages.load(command) instanceof Outcome.Refused<VillageLoad>(List<Violation> violations)) {
            return violations;
        }
        throw new AssertionError("was accepted");
    }

    private LoadVillages.Command command(String text, LocalDate since) {
        return new LoadVillages.Command(commune, VillageList.read(text), since, COUNTED, SOURCE, BASIS);
    }

    private List<String> titles(LocalDate day) {
        return units.children(commune, day).stream().map(UnitSummary::title).toList();
    }

    private UnitId village(String name) {
        return units.children(commune, today.today()).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long trail() {
        return jdbc.sql("""
                        SELECT count(*) FROM audit.entry
                        WHERE action = 'territory.villages.loaded' AND unit_id = :unit
                        """).param("unit", commune.value()).query(Rows.COUNT).single();
    }
}
