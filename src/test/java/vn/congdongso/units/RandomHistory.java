package vn.congdongso.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.UnitChronicle.NewUnit;

/** A nation that lives through decisions nobody has thought of; refused ones leave no trace. */
public final class RandomHistory {

    public static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private final UnitChronicle chronicle;
    private final Units units;
    private final Random random;
    private final Set<UnitId> all = new LinkedHashSet<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final UnitId nation;

    public RandomHistory(UnitChronicle chronicle, Units units, long seed) {
        this.chronicle = chronicle;
        this.units = units;
        this.random = new Random(seed);
        this.nation = establish(UnitLevel.NATION, "nước", "Ngẫu Nhiên", null);
        for (int p = 0; p < 3; p++) {
            UnitId province = establish(UnitLevel.PROVINCE, "tỉnh", "Tỉnh " + p, nation);
            for (int d = 0; d < 2; d++) {
                UnitId district = establish(UnitLevel.DISTRICT, "huyện", "Huyện " + p + d, province);
                for (int c = 0; c < 2; c++) {
                    UnitId commune = establish(UnitLevel.COMMUNE, "xã", "Xã " + p + d + c, district);
                    for (int v = 1; v <= 3; v++) {
                        establish(UnitLevel.VILLAGE, "thôn", Integer.toString(v), commune);
                    }
                }
            }
        }
    }

    public UnitId nation() {
        return nation;
    }

    /** Every unit that ever was, in the order in which they were made. */
    public Set<UnitId> all() {
        return all;
    }

    /** The days on which something changed. */
    public List<LocalDate> days() {
        return days;
    }

    public List<UnitId> living(UnitLevel level, LocalDate day) {
        return inOrder(units.below(nation, level, day));
    }

    /** Tries so many decisions, each a few days after the one before. */
    public RandomHistory live(int decisions) {
        LocalDate day = BEGIN;
        for (int i = 0; i < decisions; i++) {
            day = day.plusDays(1 + random.nextInt(9));
            Step step = step(day);
            if (step != null
                    && chronicle.apply(Reorganisation.of(day, "Nghị quyết " + i, step))
                            instanceof Outcome.Accepted<Reorganisation.Applied>(Reorganisation.Applied applied)) {
                all.addAll(applied.begun());
                days.add(day);
            }
        }
        return this;
    }

    /** Namesakes are listed by their ids, which differ from run to run; the order of their making does not. */
    private List<UnitId> inOrder(List<UnitSummary> found) {
        Set<UnitId> ids = found.stream().map(UnitSummary::id).collect(Collectors.toSet());
        return all.stream().filter(ids::contains).toList();
    }

    private @Nullable Step step(LocalDate day) {
        UnitLevel level = List.of(
                        UnitLevel.VILLAGE,
                        UnitLevel.VILLAGE,
                        UnitLevel.VILLAGE,
                        UnitLevel.COMMUNE,
                        UnitLevel.COMMUNE,
                        UnitLevel.DISTRICT,
                        UnitLevel.PROVINCE)
                .get(random.nextInt(7));
        List<UnitId> candidates = living(level, day);
        if (candidates.isEmpty()) {
            return null;
        }
        UnitId one = candidates.get(random.nextInt(candidates.size()));
        UnitId other = candidates.get(random.nextInt(candidates.size()));
        return switch (random.nextInt(9)) {
            case 0 -> Step.Merge.of(List.of(one, other), fresh(one, day));
            case 1 -> Step.Merge.of(List.of(one), new Step.Existing(other));
            case 2 -> split(one, fresh(one, day), fresh(one, day), day, null);
            case 3 -> split(one, new Step.Existing(one), fresh(one, day), day, new BigDecimal("0.3"));
            case 4 -> split(one, fresh(one, day), fresh(one, day), day, new BigDecimal("0.47"));
            case 5 -> new Step.Rename(one, "Tên " + random.nextInt(99), null, null);
            case 6 -> new Step.Move(one, parentOf(other, day));
            case 7 -> new Step.Retype(one, "loại " + random.nextInt(3), Map.of("thôn", "tổ dân phố"));
            default -> new Step.AbolishLevel(parentOf(one, day), level);
        };
    }

    private Step split(
            UnitId whole, Step.Successor first, Step.Successor second, LocalDate day, @Nullable BigDecimal share) {
        List<UnitId> toFirst = new ArrayList<>();
        List<UnitId> toSecond = new ArrayList<>();
        for (UnitId child : inOrder(units.children(whole, day))) {
            (random.nextBoolean() ? toFirst : toSecond).add(child);
        }
        return new Step.Split(
                whole,
                List.of(
                        new Step.Split.Portion(first, toFirst, share, List.of()),
                        new Step.Split.Portion(
                                second, toSecond, share == null ? null : BigDecimal.ONE.subtract(share), List.of())));
    }

    private Step.Fresh fresh(UnitId like, LocalDate day) {
        UnitSummary unit = units.find(like, day).orElseThrow();
        return new Step.Fresh(
                new UnitId(Uuid7.next()),
                unit.level(),
                unit.typeName(),
                "Mới " + random.nextInt(10_000),
                null,
                null,
                parentOf(like, day));
    }

    public UnitId parentOf(UnitId unit, LocalDate day) {
        return Objects.requireNonNull(units.find(unit, day).orElseThrow().parent());
    }

    private UnitId establish(UnitLevel level, String type, String name, @Nullable UnitId parent) {
        UnitId unit = chronicle.establish(new NewUnit(level, type, name, null, parent, BEGIN, "Danh mục"));
        all.add(unit);
        return unit;
    }
}
