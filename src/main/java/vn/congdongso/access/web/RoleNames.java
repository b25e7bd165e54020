package vn.congdongso.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congdongso.access.Role;

/** Message keys of roles. */
final class RoleNames {

    /** Someone with several is greeted by the first of these. */
    private static final List<Role> BY_WEIGHT = List.of(
            Role.DEPARTMENT_OFFICIAL,
            Role.COMMUNE_OFFICIAL,
            Role.AUDITOR,
            Role.ADMINISTRATOR,
            Role.TEAM_LEADER,
            Role.TEAM_MEMBER);

    private RoleNames() {}

    static String key(Role role) {
        return "access.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String keyOfFirst(Set<Role> roles) {
        return BY_WEIGHT.stream()
                .filter(roles::contains)
                .findFirst()
                .map(RoleNames::key)
                .orElse("access.role.none");
    }
}
