package vn.congdongso.households.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.households.domain.Household;
import vn.congdongso.households.domain.VillageGround;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Option;

/** Members and villages, as pages name them. */
@Component
class Team {

    private final VillageGround ground;
    private final Teams teams;
    private final People people;
    private final Access access;
    private final Units units;
    private final Today today;

    Team(VillageGround ground, Teams teams, People people, Access access, Units units, Today today) {
        this.ground = ground;
        this.teams = teams;
        this.people = people;
        this.access = access;
        this.units = units;
        this.today = today;
    }

    /** Members of the village's team, to choose from. */
    List<Option> members(UnitId village) {
        Map<String, String> names = new LinkedHashMap<>();
        ground.team(village)
                .map(team -> teams.members(team.id(), today.today()))
                .orElse(List.of())
                .forEach(member -> {
                    PersonId person = member.person();
                    if (person != null) {
                        names.putIfAbsent(person.toString(), member.name());
                    }
                });
        return names.entrySet().stream()
                .map(name -> Option.of(name.getKey(), name.getValue()))
                .toList();
    }

    Map<PersonId, String> names(Collection<Household> households) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        households.forEach(household -> {
            PersonId person = household.responsible();
            if (person != null && !names.containsKey(person)) {
                names.put(person, name(person));
            }
        });
        return names;
    }

    String name(@Nullable PersonId person) {
        return Optional.ofNullable(person)
                .flatMap(people::find)
                .map(Person::fullName)
                .orElse("");
    }

    /** The villages in whose teams the person has a seat with this right. */
    List<UnitSummary> villages(CurrentAccount who, Permission what) {
        List<BodyId> mine =
                access.bodiesWhere(who, what).stream().map(BodyId::new).toList();
        return mine.isEmpty()
                ? List.of()
                : teams.findAll(mine, today.today()).values().stream()
                        .flatMap(body -> units.find(body.unit(), today.today()).stream())
                        .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                        .distinct()
                        .sorted(Comparator.comparing(UnitSummary::path))
                        .toList();
    }
}
