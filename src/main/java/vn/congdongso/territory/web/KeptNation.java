package vn.congdongso.territory.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Official lists and outlines name units of the whole country; they are for keepers whose right reaches it all. */
@Component
class KeptNation {

    private final Access access;
    private final Units units;
    private final Today today;

    KeptNation(Access access, Units units, Today today) {
        this.access = access;
        this.units = units;
        this.today = today;
    }

    Optional<UnitSummary> of(CurrentAccount who) {
        return access.unitsWhere(who, Permission.LOAD_UNITS).stream()
                .flatMap(unit -> units.find(unit, today.today()).stream())
                .filter(unit -> unit.level() == UnitLevel.NATION)
                .findFirst();
    }
}
