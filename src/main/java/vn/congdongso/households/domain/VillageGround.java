package vn.congdongso.households.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Villages as they are today, with those whose whole ground they took over. */
@Component
public class VillageGround {

    private final Units units;
    private final Teams teams;
    private final Today today;

    VillageGround(Units units, Teams teams, Today today) {
        this.units = units;
        this.teams = teams;
        this.today = today;
    }

    /** The unit itself where it is a village, else all villages that lie in it; in the order of their names. */
    public List<UnitSummary> villagesOf(UnitSummary unit) {
        return unit.level() == UnitLevel.VILLAGE
                ? List.of(unit)
                : units.below(unit.id(), UnitLevel.VILLAGE, today.today());
    }

    /** The village of the id as it is today. */
    Optional<UnitSummary> living(UnitId village) {
        return units.find(village, today.today()).filter(unit -> unit.level() == UnitLevel.VILLAGE);
    }

    /** The team that works in the village today, also in one that took over the given village. */
    public Optional<BodySummary> team(UnitId village) {
        LocalDate day = today.today();
        return units.standsFor(village, day).stream()
                .flatMap(unit -> teams.ofUnit(unit.id(), day).stream())
                .filter(body -> body.kind() == BodyKind.COMMUNITY_TEAM)
                .findFirst();
    }

    Set<UUID> withFormer(Collection<UnitId> villages) {
        LocalDate day = today.today();
        Set<UUID> all = new LinkedHashSet<>();
        for (UnitId village : villages) {
            Stream<UnitId> former = units.predecessors(village).stream()
                    .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                    .map(UnitSummary::id)
                    .filter(unit -> units.standsFor(unit, day)
                            .filter(now -> now.id().equals(village))
                            .isPresent());
            Stream.concat(Stream.of(village), former).forEach(unit -> all.add(unit.value()));
        }
        return all;
    }
}
