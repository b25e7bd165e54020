package vn.congdongso.reporting.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Whose list a person may see. */
@Component
class OverviewScope {

    private final Access access;
    private final Units units;
    private final Today today;

    OverviewScope(Access access, Units units, Today today) {
        this.access = access;
        this.units = units;
        this.today = today;
    }

    /**
     * The unit that was asked for, or the person's own; empty for whoever only has a team.
     *
     * @throws AccessDeniedException when it lies outside what the person may see
     */
    Optional<UnitSummary> unit(CurrentAccount who, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return access.unitsWhere(who, Permission.VIEW_REPORT).stream()
                    .findFirst()
                    .map(this::known);
        }
        UnitSummary unit = known(read(asked));
        if (!access.may(who, Permission.VIEW_REPORT, Place.in(unit.id()))) {
            throw new AccessDeniedException("reports of another unit");
        }
        return Optional.of(unit);
    }

    UnitSummary known(UnitId unit) {
        return units.lastKnown(unit, today.today()).orElseThrow(OverviewScope::notFound);
    }

    /** What lies between the person's own unit and this one, for the way back. */
    List<UnitSummary> above(CurrentAccount who, UnitSummary unit) {
        return units.ancestors(unit.id(), today.today()).stream()
                .filter(above -> access.may(who, Permission.VIEW_REPORT, Place.in(above.id())))
                .toList();
    }

    private static UnitId read(String text) {
        try {
            return UnitId.of(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
