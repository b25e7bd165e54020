package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** The teams for which a member may log today. */
@Component
public class MemberTeams {

    private static final int DAYS_REMEMBERED = 92;

    private final Access access;
    private final Teams teams;
    private final Units units;
    private final Visits visits;
    private final Today today;

    MemberTeams(Access access, Teams teams, Units units, Visits visits, Today today) {
        this.access = access;
        this.teams = teams;
        this.units = units;
        this.visits = visits;
        this.today = today;
    }

    /** The member's own village before the commune: the leaders of villages have a seat in the commune's team as well. */
    public List<BodySummary> of(CurrentAccount who) {
        LocalDate day = today.today();
        List<BodyId> mine = access.bodiesWhere(who, Permission.LOG_VISIT).stream()
                .map(BodyId::new)
                .toList();
        Collection<BodySummary> found =
                mine.isEmpty() ? List.of() : teams.findAll(mine, day).values();
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        Map<UnitId, UnitSummary> places =
                units.findAll(found.stream().map(BodySummary::unit).toList(), day);
        Comparator<BodySummary> lowestFirst = Comparator.comparing(team -> Optional.ofNullable(places.get(team.unit()))
                .map(place -> -place.level().ordinal())
                .orElse(0));
        return found.stream()
                .sorted(lowestFirst.thenComparing(BodySummary::name, VietnameseText.order()))
                .toList();
    }

    public static Optional<BodySummary> find(List<BodySummary> mine, BodyId team) {
        return mine.stream().filter(one -> one.id().equals(team)).findFirst();
    }

    /** The one for which the member logged last, or else the first. */
    public Optional<BodySummary> usual(CurrentAccount who, List<BodySummary> mine) {
        if (mine.size() < 2) {
            return mine.stream().findFirst();
        }
        return mine.stream()
                .flatMap(team -> last(who, team).stream())
                .max(Comparator.comparing(Visit::recordedAt))
                .flatMap(last -> find(mine, last.body()))
                .or(() -> mine.stream().findFirst());
    }

    /** Where the team works, as the first words of a line. */
    public String place(BodySummary team) {
        return units.lastKnown(team.unit(), today.today())
                .map(UnitSummary::title)
                .orElse(team.name());
    }

    /** What the member logged last for the team, unless that was long ago. */
    public Optional<Visit> last(CurrentAccount who, BodySummary team) {
        return visits.lastOf(who.id(), team.province(), team.id(), remembered());
    }

    /** Codes of the topics that the member logged of late for the team, most used first. */
    public List<String> topicsByUse(CurrentAccount who, BodySummary team) {
        return visits.topicsByUse(who.id(), team.province(), team.id(), remembered());
    }

    private LocalDate remembered() {
        return today.today().minusDays(DAYS_REMEMBERED);
    }
}
