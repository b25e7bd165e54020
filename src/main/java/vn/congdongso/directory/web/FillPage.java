package vn.congdongso.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Person;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/** The table in which many offices are filled at once. */
public record FillPage(UnitSummary unit, FormView form, List<Row> rows) {

    /**
     * @param holder who holds the office today, where it is known already
     * @param namesakes persons of the name that stands in the row, where there are several
     */
    public record Row(int index, boolean known, @Nullable Holding holder, List<Person> namesakes) {
        public Row {
            namesakes = List.copyOf(namesakes);
        }
    }

    public String address() {
        return "/chuc-danh/" + unit.id() + "/bang";
    }
}
