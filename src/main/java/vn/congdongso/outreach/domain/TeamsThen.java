package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.BodyRoles;
import vn.congdongso.access.Permission;
import vn.congdongso.outreach.domain.VisitRules.Standing;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;

/** Teams and their members as of the day of a visit. */
@Component
class TeamsThen {

    private record BodyOnDay(BodyId body, LocalDate day) {}

    private final Teams teams;
    private final BodyRoles roles;
    private final Today today;
    private final Recent<BodyOnDay, BodySummary> recent;

    TeamsThen(Teams teams, BodyRoles roles, Today today) {
        this.teams = teams;
        this.roles = roles;
        this.today = today;
        this.recent = new Recent<>(asked -> teams.find(asked.body(), asked.day()));
    }

    Optional<BodySummary> find(BodyId body, LocalDate day) {
        return recent.get(new BodyOnDay(body, day));
    }

    /** For today the caller's right on the team has been asked at the door; for an earlier day it is asked here. */
    Standing standing(BodyId body, PersonId member, LocalDate day) {
        if (find(body, day).isEmpty()) {
            boolean begins = teams.lastKnown(body, day)
                    .filter(known -> known.valid().from().isAfter(day))
                    .isPresent();
            return begins ? Standing.NOT_YET : Standing.ENDED;
        }
        return day.equals(today.today()) || hadSeat(body, member, day) ? Standing.MEMBER : Standing.NOT_A_MEMBER;
    }

    private boolean hadSeat(BodyId body, PersonId member, LocalDate day) {
        return roles.rolesOf(member, day).stream()
                .anyMatch(
                        held -> held.body().equals(body.value()) && held.role().allows(Permission.LOG_VISIT));
    }
}
