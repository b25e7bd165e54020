package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Reads the bodies of a ground in a handful of questions, however many they are. */
@Component
class Survey {

    private final Units units;
    private final Teams teams;
    private final BaseFigures figures;

    Survey(Units units, Teams teams, BaseFigures figures) {
        this.units = units;
        this.teams = teams;
        this.figures = figures;
    }

    /** The unit and all that lies in it on the day; of the nation only itself, since its provinces are read one by one. */
    Map<UnitId, UnitSummary> places(UnitSummary top, LocalDate day) {
        Map<UnitId, UnitSummary> places = new LinkedHashMap<>();
        places.put(top.id(), top);
        if (top.level() != UnitLevel.NATION) {
            for (UnitLevel level : UnitLevel.values()) {
                if (top.level().isAbove(level)) {
                    units.below(top.id(), level, day).forEach(unit -> places.put(unit.id(), unit));
                }
            }
        }
        return places;
    }

    /** @param households whether they will be asked for */
    Surveyed of(Map<UnitId, UnitSummary> places, boolean households, LocalDate day) {
        return new Surveyed(
                places, teams.rosters(places.keySet(), day), households ? households(places, day) : Map.of());
    }

    /** A commune without a figure of its own has the sum of its villages, if all of them are counted. */
    private Map<UnitId, Long> households(Map<UnitId, UnitSummary> places, LocalDate day) {
        Map<UnitId, Long> known = new HashMap<>();
        figures.of(places.keySet(), Base.HOUSEHOLDS, day).forEach((unit, figure) -> known.put(unit, figure.value()));
        Map<UnitId, List<UnitId>> villages = new HashMap<>();
        for (UnitSummary unit : places.values()) {
            if (unit.level() == UnitLevel.VILLAGE && unit.parent() != null) {
                villages.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                        .add(unit.id());
            }
        }
        villages.forEach((commune, all) -> {
            if (known.keySet().containsAll(all)) {
                known.putIfAbsent(
                        commune,
                        all.stream()
                                .mapToLong(village -> known.getOrDefault(village, 0L))
                                .sum());
            }
        });
        return known;
    }
}
