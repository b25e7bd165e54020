package vn.congdongso.access.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Role;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Ui;

/**
 * One account as its keeper sees it.
 *
 * @param grantable roles that can be granted on a unit
 * @param units found by the search, to grant a role on
 */
public record AccountPage(
        FormView form,
        String id,
        String name,
        String username,
        String unitName,
        AccountState state,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSeen,
        boolean official,
        int phones,
        List<Grant> grants,
        List<String> grantable,
        List<Option> units) {

    private static final Instant FAR_FUTURE = Instant.parse("9000-01-01T00:00:00Z");

    /**
     * @param from first day
     * @param lastDay absent while no end is known
     * @param counts today or on a later day
     */
    public record Grant(
            String role,
            String roleKey,
            String unit,
            String unitName,
            LocalDate from,
            @Nullable LocalDate lastDay,
            String legalBasis,
            boolean counts) {}

    public String href() {
        return "/tai-khoan/" + id;
    }

    /** Locked by its keeper, without an end, or until a moment by wrong tries. */
    public boolean locked() {
        return state == AccountState.LOCKED;
    }

    public boolean lockedWithoutEnd() {
        return lockedUntil != null && lockedUntil.isAfter(FAR_FUTURE);
    }

    public List<Option> roles(Ui ui) {
        return grantable.stream()
                .map(role -> Option.of(role, ui.t(RoleNames.key(Role.valueOf(role)))))
                .toList();
    }

    public boolean closed() {
        return state == AccountState.CLOSED;
    }
}
