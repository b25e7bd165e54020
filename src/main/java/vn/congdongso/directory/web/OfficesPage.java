package vn.congdongso.directory.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.directory.domain.OfficeBook;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * A unit's offices on a day.
 *
 * @param vacant how many of all of them have no holder that day
 * @param mayManage whether the viewer writes down who holds them
 */
public record OfficesPage(
        UnitSummary unit,
        LocalDate day,
        boolean today,
        FormView filters,
        List<OfficeBook.Line> lines,
        Paging paging,
        long vacant,
        boolean mayManage) {

    public String table() {
        return "/chuc-danh/" + unit.id() + "/bang";
    }
}
