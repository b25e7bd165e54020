package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.BodyRoles;
import vn.congdongso.access.Permission;
import vn.congdongso.outreach.domain.VisitRules.Standing;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;

/** Teams and their members as of the day of a visit. */
@Component
class TeamsThen {

    private record BodyOnDay(BodyId body, LocalDate day) {}

    private final Teams teams;
    private final BodyRoles roles;
    private final Recent<BodyOnDay, BodySummary> recent;

    TeamsThen(Teams teams, BodyRoles roles) {
        this.teams = teams;
        this.roles = roles;
        this.recent = new Recent<>(asked -> teams.find(asked.body(), asked.day()));
    }

    Optional<BodySummary> find(BodyId body, LocalDate day) {
        return recent.get(new BodyOnDay(body, day));
    }

    /**
     * The right to log goes by the day on which the work was done: whoever has left the team since, and whoever's team has
     * ended, may still send what was done before.
     */
    Standing standing(BodyId body, PersonId member, LocalDate day) {
        if (find(body, day).isPresent()) {
            return hadSeat(body, member, day) ? Standing.MEMBER : Standing.NOT_A_MEMBER;
        }
        return teams.lastKnown(body, day)
                .map(known -> known.valid().from().isAfter(day) ? Standing.NOT_YET : Standing.ENDED)
                .orElse(Standing.NOT_A_MEMBER);
    }

    private boolean hadSeat(BodyId body, PersonId member, LocalDate day) {
        return roles.rolesOf(member, day).stream()
                .anyMatch(
                        held -> held.body().equals(body.value()) && held.role().allows(Permission.LOG_VISIT));
    }
}
