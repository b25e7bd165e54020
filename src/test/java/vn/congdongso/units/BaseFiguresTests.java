package vn.congdongso.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFigures.Figure;
import vn.congdongso.units.BaseFigures.Sum;
import vn.congdongso.units.BaseFiguresBook.Entry;
import vn.congdongso.units.UnitChronicle.NewUnit;

@ApplicationTest
class BaseFiguresTests {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);
    private static final String LIST = "Danh sách của UBND xã Đức Tân";

    private final BaseFigures figures;
    private final BaseFiguresBook book;
    private final UnitChronicle chronicle;
    private final JdbcClient jdbc;
    private final UnitId province;
    private final UnitId commune;
    private final UnitId village;
    private final UnitId neighbour;

    BaseFiguresTests(BaseFigures figures, BaseFiguresBook book, UnitChronicle chronicle, JdbcClient jdbc) {
        this.figures = figures;
        this.book = book;
        this.chronicle = chronicle;
        this.jdbc = jdbc;
        UnitId nation =
                chronicle.establish(new NewUnit(UnitLevel.NATION, "nước", "Việt Nam", null, null, BEGIN, "Hiến pháp"));
        this.province = unit(UnitLevel.PROVINCE, "tỉnh", "Quảng Ngãi", nation);
        this.commune = unit(UnitLevel.COMMUNE, "xã", "Đức Tân", province);
        this.village = unit(UnitLevel.VILLAGE, "thôn", "Phước Vĩnh", commune);
        this.neighbour = unit(UnitLevel.VILLAGE, "thôn", "Minh Tân Nam", commune);
    }

    @Test
    void areTheLatestOfEachKindOnADay() {
        book.keep(List.of(
                new Entry(village, Base.HOUSEHOLDS, 412, SPRING, LIST),
                new Entry(village, Base.PEOPLE, 1_603, SPRING, LIST),
                new Entry(village, Base.PEOPLE, 1_611, AUTUMN, "Công an xã")));

        assertThat(figures.of(village, SPRING.minusDays(1))).isEmpty();
        assertThat(figures.of(village, AUTUMN.minusDays(1)))
                .containsOnlyKeys(Base.HOUSEHOLDS, Base.PEOPLE)
                .containsEntry(Base.PEOPLE, new Figure(1_603, SPRING, LIST));
        assertThat(figures.of(village, AUTUMN))
                .containsEntry(Base.HOUSEHOLDS, new Figure(412, SPRING, LIST))
                .containsEntry(Base.PEOPLE, new Figure(1_611, AUTUMN, "Công an xã"));
    }

    @Test
    void ofTheSameValueChangeNothingAndLeaveNoLine() {
        Entry counted = new Entry(village, Base.HOUSEHOLDS, 412, SPRING, LIST);

        assertThat(book.keep(List.of(counted, counted))).isEqualTo(1);
        long lines = trail();
        assertThat(book.keep(List.of(new Entry(village, Base.HOUSEHOLDS, 412, SPRING, "Người khác"))))
                .isZero();

        assertThat(trail()).isEqualTo(lines).isEqualTo(1);
        assertThat(figures.of(village, SPRING)).containsEntry(Base.HOUSEHOLDS, new Figure(412, SPRING, LIST));
    }

    @Test
    void thatAreCorrectedReplaceTheEarlierOnes() {
        book.keep(List.of(new Entry(village, Base.HOUSEHOLDS, 421, SPRING, LIST)));

        assertThat(book.keep(List.of(new Entry(village, Base.HOUSEHOLDS, 412, SPRING, "Rà soát lại"))))
                .isEqualTo(1);

        assertThat(figures.of(village, SPRING)).containsEntry(Base.HOUSEHOLDS, new Figure(412, SPRING, "Rà soát lại"));
        assertThat(trail()).isEqualTo(2);
    }

    @Test
    void ofManyUnitsLeaveOutThoseWithout() {
        book.keep(List.of(
                new Entry(village, Base.PEOPLE, 1_603, SPRING, LIST),
                new Entry(neighbour, Base.HOUSEHOLDS, 305, SPRING, LIST)));

        assertThat(figures.of(List.of(village, neighbour), Base.PEOPLE, AUTUMN))
                .containsOnlyKeys(village)
                .containsEntry(village, new Figure(1_603, SPRING, LIST));
        assertThat(figures.of(List.of(), Base.PEOPLE, AUTUMN)).isEmpty();
    }

    @Test
    void ofAWholeAreTheSumOfItsVillagesAndSayHowManyGaveThem() {
        UnitId hamlet = unit(UnitLevel.VILLAGE, "thôn", "Phước An", commune);
        book.keep(List.of(
                new Entry(village, Base.PEOPLE, 1_590, SPRING, LIST),
                new Entry(village, Base.PEOPLE, 1_611, AUTUMN, LIST),
                new Entry(neighbour, Base.PEOPLE, 1_200, SPRING, LIST)));

        assertThat(figures.sum(commune, Base.PEOPLE, AUTUMN)).contains(new Sum(2_811, 2, 3));
        assertThat(figures.sum(province, Base.PEOPLE, SPRING)).contains(new Sum(2_790, 2, 3));
        assertThat(figures.sum(hamlet, Base.PEOPLE, AUTUMN)).isEmpty();
        assertThat(figures.sum(commune, Base.POOR_HOUSEHOLDS, AUTUMN)).isEmpty();
    }

    @Test
    void areSummedInTheBoundariesOfTheDay() {
        book.keep(List.of(
                new Entry(village, Base.PEOPLE, 1_600, SPRING, LIST),
                new Entry(neighbour, Base.PEOPLE, 1_200, SPRING, LIST)));

        chronicle.end(neighbour, AUTUMN, "Nghị quyết số 15/NQ-HĐND");

        assertThat(figures.sum(commune, Base.PEOPLE, AUTUMN.minusDays(1))).contains(new Sum(2_800, 2, 2));
        assertThat(figures.sum(commune, Base.PEOPLE, AUTUMN)).contains(new Sum(1_600, 1, 1));
    }

    private UnitId unit(UnitLevel level, String type, String name, UnitId parent) {
        return chronicle.establish(new NewUnit(level, type, name, null, parent, BEGIN, "Nghị quyết"));
    }

    private long trail() {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'units.figures.kept' AND unit_id = :unit")
                .param("unit", commune.value())
                .query(Rows.COUNT)
                .single();
    }
}
