package vn.congdongso.access.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** A unit lies where it is, also one that has ended. */
@Component
class PlaceOfUnit implements PlaceOf<UnitId> {

    private final Units units;
    private final Today today;

    PlaceOfUnit(Units units, Today today) {
        this.units = units;
        this.today = today;
    }

    @Override
    public Class<UnitId> idType() {
        return UnitId.class;
    }

    @Override
    public Optional<Place> placeOf(UnitId id) {
        return units.lastKnown(id, today.today()).map(unit -> Place.in(unit.id()));
    }
}
