package vn.congdongso.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitHistory.Event;
import vn.congdongso.units.UnitHistory.Kind;
import vn.congdongso.units.UnitHistory.Version;

/** A district with two communes and a town that lost its district, and what is told of it afterwards. */
@ApplicationTest
class UnitChangesTests {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 1);
    private static final String RESOLUTION = "Nghị quyết số 1677/NQ-UBTVQH15";

    private final UnitHistory history;
    private final UnitChronicle chronicle;
    private final UnitId nation;
    private final UnitId province;
    private final UnitId district;
    private final UnitId first;
    private final UnitId second;
    private final UnitId town;
    private final UnitId village;
    private final UnitId villageOfTheTown;
    private final UnitId merged = new UnitId(Uuid7.next());

    UnitChangesTests(UnitHistory history, UnitChronicle chronicle) {
        this.history = history;
        this.chronicle = chronicle;
        this.nation = unit(UnitLevel.NATION, "nước", "Việt Nam", null);
        this.province = unit(UnitLevel.PROVINCE, "tỉnh", "Hải Dương", nation);
        this.district = unit(UnitLevel.DISTRICT, "huyện", "Tứ Kỳ", province);
        this.first = unit(UnitLevel.COMMUNE, "xã", "Minh Đức", district);
        this.second = unit(UnitLevel.COMMUNE, "xã", "Quang Khải", district);
        this.town = unit(UnitLevel.COMMUNE, "thị trấn", "Tứ Kỳ", district);
        this.village = unit(UnitLevel.VILLAGE, "thôn", "Mặc Xá", first);
        this.villageOfTheTown = unit(UnitLevel.VILLAGE, "khu", "An Nhân", town);
        decide(
                REFORM,
                RESOLUTION,
                Step.Merge.of(
                        List.of(first, second),
                        new Step.Fresh(merged, UnitLevel.COMMUNE, "xã", "Đại Sơn", null, null, province)),
                new Step.AbolishLevel(province, UnitLevel.DISTRICT),
                new Step.Retype(town, "xã", Map.of()));
    }

    @Test
    void aLineOfLifeShowsRealChangesOnly() {
        assertThat(history.versions(villageOfTheTown))
                .extracting(version -> version.unit().valid())
                .containsExactly(Validity.since(OLD));
        assertThat(history.versions(village))
                .extracting(version -> version.unit().parent(), Version::legalBasis)
                .containsExactly(tuple(first, "Danh mục"), tuple(merged, RESOLUTION));
        assertThat(history.versions(first)).singleElement().satisfies(version -> {
            assertThat(version.endBasis()).isEqualTo(RESOLUTION);
            assertThat(version.unit().valid().until()).isEqualTo(REFORM);
        });
        assertThat(history.versions(new UnitId(Uuid7.next()))).isEmpty();
    }

    @Test
    void groundIsFollowedThroughAnyNumberOfReorganisations() {
        UnitId last = new UnitId(Uuid7.next());
        decide(
                REFORM.plusMonths(6),
                "Nghị quyết sau",
                Step.Merge.of(
                        List.of(merged, town),
                        new Step.Fresh(last, UnitLevel.COMMUNE, "phường", "Tứ Kỳ", null, null, province)));

        assertThat(whereNow(first, NOW)).containsExactly("Phường Tứ Kỳ");
        assertThat(whereNow(first, REFORM)).containsExactly("Xã Đại Sơn");
        assertThat(whereNow(first, REFORM.minusDays(1))).containsExactly("Xã Minh Đức");
        assertThat(whereNow(village, NOW)).containsExactly("Thôn Mặc Xá");
        assertThat(whereNow(last, REFORM)).isEmpty();
        assertThat(history.lineage(merged))
                .extracting(LineageLink::predecessor, LineageLink::successor, LineageLink::relation)
                .containsExactlyInAnyOrder(
                        tuple(first, merged, LineageLink.Relation.WHOLE),
                        tuple(second, merged, LineageLink.Relation.WHOLE),
                        tuple(merged, last, LineageLink.Relation.WHOLE));
    }

    @Test
    void anAbolishedDistrictLiesWhereItsCommunesLie() {
        assertThat(whereNow(district, NOW)).containsExactly("Xã Đại Sơn", "Xã Tứ Kỳ");
    }

    @Test
    void aUnitThatEndedWithoutAnHeirLiesInItsParent() {
        UnitId emptied = unit(UnitLevel.VILLAGE, "thôn", "Bãi Bồi", town);
        decide(REFORM.plusDays(1), "Nghị quyết của xã", new Step.End(emptied));

        assertThat(whereNow(emptied, NOW)).containsExactly("Xã Tứ Kỳ");
    }

    @Test
    void groundThatWasDividedLiesInEveryPart() {
        UnitId one = new UnitId(Uuid7.next());
        UnitId other = new UnitId(Uuid7.next());
        decide(
                REFORM.plusDays(2),
                "Nghị quyết chia xã",
                new Step.Split(
                        merged,
                        List.of(
                                portion(one, "Đại Sơn Đông", List.of(village), "0.6"),
                                portion(other, "Đại Sơn Tây", List.of(), "0.4"))));

        assertThat(whereNow(second, NOW)).containsExactly("Xã Đại Sơn Đông", "Xã Đại Sơn Tây");
        assertThat(history.lineage(other))
                .singleElement()
                .satisfies(link -> assertThat(link.share()).isEqualByComparingTo("0.4"));
    }

    @Test
    void aDayTellsWhatHappenedOnItAndNotWhatWasOnlyCarriedAlong() {
        assertThat(history.changes(province, REFORM, REFORM, 0, 20))
                .extracting(event -> event.unit().name(), Event::kind, Event::legalBasis)
                .containsExactly(
                        tuple("Tứ Kỳ", Kind.ENDED, RESOLUTION),
                        tuple("Đại Sơn", Kind.BEGUN, RESOLUTION),
                        tuple("Minh Đức", Kind.ENDED, RESOLUTION),
                        tuple("Quang Khải", Kind.ENDED, RESOLUTION),
                        tuple("Tứ Kỳ", Kind.MOVED, RESOLUTION),
                        tuple("Mặc Xá", Kind.MOVED, RESOLUTION));
        assertThat(history.countChanges(province, REFORM, REFORM)).isEqualTo(6);
        assertThat(history.countChanges(nation, REFORM, REFORM)).isEqualTo(6);
        assertThat(history.changes(nation, REFORM, REFORM, 0, 20)).hasSize(6);
        assertThat(history.countChanges(province, REFORM.plusDays(1), NOW)).isZero();
    }

    @Test
    void changesComePageByPageTheLatestFirst() {
        List<Event> all = history.changes(province, OLD, NOW, 0, 100);

        assertThat(all).hasSize((int) history.countChanges(province, OLD, NOW));
        assertThat(all).extracting(Event::day).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(history.changes(province, OLD, NOW, 2, 3)).isEqualTo(all.subList(2, 5));
        assertThat(all.getLast().kind()).isEqualTo(Kind.BEGUN);
    }

    @Test
    void aUnitIsToldOfWhereItCameFromAndWhereItWent() {
        assertThat(history.changes(first, REFORM, REFORM, 0, 20))
                .extracting(event -> event.unit().id(), Event::kind)
                .containsExactly(tuple(first, Kind.ENDED), tuple(village, Kind.MOVED));
        assertThat(history.changes(merged, REFORM, REFORM, 0, 20))
                .extracting(event -> event.unit().id(), Event::kind)
                .containsExactly(tuple(merged, Kind.BEGUN), tuple(village, Kind.MOVED));
        Event moved = history.changes(merged, REFORM, REFORM, 0, 20).getLast();
        assertThat(moved.before())
                .isNotNull()
                .satisfies(unit -> assertThat(unit.parent()).isEqualTo(first));
        assertThat(moved.after())
                .isNotNull()
                .satisfies(unit -> assertThat(unit.parent()).isEqualTo(merged));
    }

    @Test
    void whatChangedMostIsWhatAnEventIsCalled() {
        decide(REFORM.plusDays(3), "Nghị quyết đổi tên", new Step.Rename(merged, "Đại Sơn Mới", null, null));
        decide(
                REFORM.plusDays(4),
                "Nghị quyết lập phường",
                new Step.Rename(merged, "Đại Sơn", null, null),
                new Step.Retype(merged, "phường", Map.of("thôn", "tổ dân phố")));

        assertThat(history.changes(merged, REFORM.plusDays(3), REFORM.plusDays(4), 0, 20))
                .extracting(Event::day, event -> event.unit().id(), Event::kind)
                .containsExactly(
                        tuple(REFORM.plusDays(4), merged, Kind.RETYPED),
                        tuple(REFORM.plusDays(4), village, Kind.RETYPED),
                        tuple(REFORM.plusDays(3), merged, Kind.RENAMED));
    }

    private List<String> whereNow(UnitId unit, LocalDate day) {
        return history.whereNow(unit, day).stream().map(UnitSummary::title).toList();
    }

    private Step.Split.Portion portion(UnitId to, String name, List<UnitId> units, String share) {
        return new Step.Split.Portion(
                new Step.Fresh(to, UnitLevel.COMMUNE, "xã", name, null, null, province),
                units,
                new BigDecimal(share),
                List.of());
    }

    private void decide(LocalDate day, String basis, Step... steps) {
        chronicle.apply(Reorganisation.of(day, basis, steps)).orThrow();
    }

    private UnitId unit(UnitLevel level, String type, String name, @Nullable UnitId parent) {
        return chronicle.establish(new NewUnit(level, type, name, null, parent, OLD, "Danh mục"));
    }
}
