package vn.congdongso.territory.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Crumb;

/** The way down from the nation as the map was on a day; every step keeps the day. */
@Component
class MapCrumbs {

    private final Units units;

    MapCrumbs(Units units) {
        this.units = units;
    }

    /** All that the unit lies in. */
    List<Crumb> above(UnitSummary unit, MapDay day) {
        MapDay nearest = day.nearest(unit.valid());
        return units.ancestors(unit.id(), nearest.day()).stream()
                .map(above -> Crumb.to(above.title(), nearest.address(above.id())))
                .toList();
    }

    /** The unit too, for the pages below its own. */
    List<Crumb> through(UnitSummary unit, MapDay day) {
        List<Crumb> way = new ArrayList<>(above(unit, day));
        way.add(Crumb.to(unit.title(), day.address(unit.id())));
        return way;
    }
}
