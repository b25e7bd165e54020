package vn.congdongso.targets.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Crumb;

/** The way up from a unit, as far as the viewer's right reaches. */
@Component
class ProgressCrumbs {

    private final Access access;
    private final Units units;

    ProgressCrumbs(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** @param address of a unit's page, with %s for its id */
    List<Crumb> to(UnitSummary unit, LocalDate day, CurrentAccount who, Permission right, String address) {
        Set<UnitId> tops = Set.copyOf(access.unitsWhere(who, right));
        List<Crumb> way = new ArrayList<>();
        boolean inside = false;
        for (UnitSummary above : units.ancestors(unit.id(), day)) {
            inside = inside || tops.contains(above.id());
            if (inside) {
                way.add(Crumb.to(above.title(), address.formatted(above.id())));
            }
        }
        way.add(Crumb.here(unit.title()));
        return way;
    }
}
