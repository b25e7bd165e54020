package vn.congdongso.targets.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;

/** The units among which someone with several offices has to choose. */
public record GroundsPage(List<UnitSummary> units) {

    public String address(UnitSummary unit) {
        return ProgressController.ADDRESS.formatted(unit.id());
    }
}
