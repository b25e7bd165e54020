package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congdongso.territory.domain.TwoViews;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/**
 * A unit's figures over some days in one of the two boundaries.
 *
 * @param view absent parts are none; for an ended unit in today's boundaries everything is empty
 * @param today whether in today's boundaries
 */
public record TwoViewsPage(
        UnitSummary unit,
        LocalDate from,
        LocalDate to,
        boolean today,
        boolean living,
        List<TwoViews.Part> parts,
        long people,
        long visits,
        long rest,
        FormView period) {

    public String address() {
        return "/dia-ban/" + unit.id() + "/so-lieu";
    }

    /** The same days in the other boundaries. */
    public String other(boolean inTodays) {
        return address() + "?tu=" + from + "&den=" + to + (inTodays ? "&dia-gioi=hom-nay" : "");
    }

    public String href(UUID part) {
        return "/dia-ban/" + part + "/so-lieu?tu=" + from + "&den=" + to + (today ? "&dia-gioi=hom-nay" : "");
    }
}
