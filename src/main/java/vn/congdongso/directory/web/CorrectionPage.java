package vn.congdongso.directory.web;

import java.util.List;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Office;
import vn.congdongso.people.Person;
import vn.congdongso.webui.FormView;

/** What was written down wrongly about an office's holder, to be mended. */
public record CorrectionPage(Office office, Holding wrong, FormView form, List<Person> namesakes) {

    public static final String MEND = "sua";
    public static final String REMOVE = "xoa";

    public String office(String more) {
        return "/chuc-vu/" + office.id() + more;
    }
}
