package vn.congdongso.reporting.web;

import java.time.YearMonth;
import java.util.List;
import vn.congdongso.units.UnitSummary;

/** The way down for whoever looks at the whole country. */
public record ProvincesPage(YearMonth month, List<UnitSummary> provinces) {

    public String address(UnitSummary province) {
        return Addresses.list(province.id(), month);
    }
}
