package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Which communes and villages have no team on a day; each village is to have one, and each commune. */
@Component
public class MissingTeams {

    private final Units units;
    private final Teams teams;

    MissingTeams(Units units, Teams teams) {
        this.units = units;
        this.teams = teams;
    }

    /** Every commune that lies in a province or district, the least finished first. */
    public List<MissingInCommune> inCommunesOf(UnitId above, LocalDate day) {
        Map<UnitId, List<UnitSummary>> villages = new HashMap<>();
        for (UnitSummary village : units.below(above, UnitLevel.VILLAGE, day)) {
            UnitId commune = village.parent();
            if (commune != null) {
                villages.computeIfAbsent(commune, key -> new ArrayList<>()).add(village);
            }
        }
        Set<UnitId> served = served(above, day);
        return units.below(above, UnitLevel.COMMUNE, day).stream()
                .map(commune -> missing(commune, villages.getOrDefault(commune.id(), List.of()), served))
                .sorted(MissingInCommune.LEAST_FINISHED_FIRST)
                .toList();
    }

    public MissingInCommune in(UnitSummary commune, LocalDate day) {
        return missing(commune, units.below(commune.id(), UnitLevel.VILLAGE, day), served(commune.id(), day));
    }

    private static MissingInCommune missing(UnitSummary commune, List<UnitSummary> villages, Set<UnitId> served) {
        return new MissingInCommune(
                commune,
                served.contains(commune.id()),
                villages.size(),
                villages.stream()
                        .filter(village -> !served.contains(village.id()))
                        .toList());
    }

    /** Units with a team; a steering committee or a working group is none. */
    private Set<UnitId> served(UnitId above, LocalDate day) {
        return teams.below(above, day).stream()
                .filter(body -> body.kind() == BodyKind.COMMUNITY_TEAM)
                .map(BodySummary::unit)
                .collect(Collectors.toSet());
    }
}
