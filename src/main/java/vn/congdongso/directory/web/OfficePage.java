package vn.congdongso.directory.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.directory.domain.OfficeBook;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Person;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * An office: who holds it, who held it, where it sits.
 *
 * @param history the latest first; one page of it
 * @param namesakes persons of the name that was typed, where there are several
 */
public record OfficePage(
        UnitSummary unit,
        OfficeBook.Line line,
        LocalDate day,
        List<Holding> history,
        Paging paging,
        FormView form,
        List<Person> namesakes,
        boolean mayManage) {

    /** Fields of the change: whether somebody holds the office from the day on, or nobody. */
    public static final String HELD = "giu";

    public static final String VACANT = "khuyet";

    public String address() {
        return "/chuc-vu/" + line.office().id();
    }

    public String offices() {
        return "/chuc-danh/" + unit.id();
    }

    public String correction(Holding holding) {
        return address() + "/sua?tu=" + holding.valid().from();
    }
}
