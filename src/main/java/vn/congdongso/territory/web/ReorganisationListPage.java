package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.territory.domain.ReorganisationCase.Stage;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * Decisions on units on the viewer's ground.
 *
 * @param grounds for which a new one can be begun
 */
public record ReorganisationListPage(List<Row> rows, Paging paging, List<UnitSummary> grounds, FormView form) {

    public record Row(
            String href,
            String title,
            String where,
            String legalBasis,
            @Nullable LocalDate day,
            Stage stage) {}
}
