package vn.congdongso.access.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.congdongso.access.BodyRole;
import vn.congdongso.access.Role;
import vn.congdongso.units.UnitId;

/** Everything that an account holds on one day. */
record Standing(List<UnitRole> grants, List<BodyRole> seats) {

    record UnitRole(Role role, UnitId unit) {}

    static final Standing NONE = new Standing(List.of(), List.of());

    Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        seats.forEach(seat -> roles.add(seat.role()));
        return roles;
    }
}
