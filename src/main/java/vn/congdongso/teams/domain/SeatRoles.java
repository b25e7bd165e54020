package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.BodyRole;
import vn.congdongso.access.BodyRoles;
import vn.congdongso.access.Role;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.SeatRole;

/** What a seat allows: the leader and the standing deputy run the team, everyone else works in it. */
@Component
class SeatRoles implements BodyRoles {

    private final Membership membership;

    SeatRoles(Membership membership) {
        this.membership = membership;
    }

    @Override
    public List<BodyRole> rolesOf(PersonId person, LocalDate day) {
        return membership.seatsOf(person, day).stream()
                .map(seat -> new BodyRole(seat.body().value(), seat.unit(), role(seat.role())))
                .distinct()
                .toList();
    }

    static Role role(SeatRole seat) {
        return switch (seat) {
            case LEADER, STANDING_DEPUTY -> Role.TEAM_LEADER;
            case DEPUTY, MEMBER -> Role.TEAM_MEMBER;
        };
    }
}
