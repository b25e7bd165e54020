package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.domain.Namings;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/** @param entries what the unit has said so far */
public record NamingPage(UnitSummary unit, List<Namings.Entry> entries, FormView form) {

    public String address() {
        return "/ten-goi/" + unit.id();
    }

    public List<BodyKind> kinds() {
        return List.of(BodyKind.values());
    }

    public List<UnitLevel> levels() {
        return List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.VILLAGE);
    }
}
