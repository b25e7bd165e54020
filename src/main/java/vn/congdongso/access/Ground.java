package vn.congdongso.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** For lists: the units that lie on the ground on which a right is held. */
@Component
public class Ground {

    /**
     * @param everywhere the whole nation: no list of units is needed, nor is it given
     * @param units the topmost units and all that lies in them today
     */
    public record Extent(boolean everywhere, List<UUID> units) {}

    private final Units units;
    private final Today today;

    Ground(Units units, Today today) {
        this.units = units;
        this.today = today;
    }

    public Extent below(Collection<UnitId> topmost) {
        List<UUID> found = new ArrayList<>();
        for (UnitId top : topmost) {
            UnitLevel level =
                    units.lastKnown(top, today.today()).map(UnitSummary::level).orElse(UnitLevel.VILLAGE);
            if (level == UnitLevel.NATION) {
                return new Extent(true, List.of());
            }
            found.add(top.value());
            for (UnitLevel deeper : deeperThan(level)) {
                units.below(top, deeper, today.today())
                        .forEach(unit -> found.add(unit.id().value()));
            }
        }
        return new Extent(false, found.stream().distinct().toList());
    }

    /** Units there whose name holds the words, marks or none, the larger ones first. */
    public List<UnitSummary> search(Collection<UnitId> topmost, UnitLevel deepest, String words, int limit) {
        String key = VietnameseText.key(words);
        List<UnitSummary> candidates = new ArrayList<>();
        for (UnitId top : topmost) {
            units.find(top, today.today()).ifPresent(unit -> {
                candidates.add(unit);
                deeperThan(unit.level()).stream()
                        .filter(level -> !deepest.isAbove(level))
                        .forEach(level -> candidates.addAll(units.below(top, level, today.today())));
            });
        }
        return candidates.stream()
                .filter(unit -> VietnameseText.key(unit.fullName()).contains(key))
                .distinct()
                .limit(limit)
                .toList();
    }

    private static Set<UnitLevel> deeperThan(UnitLevel level) {
        Set<UnitLevel> deeper = EnumSet.allOf(UnitLevel.class);
        deeper.removeIf(candidate -> !level.isAbove(candidate));
        return deeper;
    }
}
