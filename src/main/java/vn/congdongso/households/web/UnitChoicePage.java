package vn.congdongso.households.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/** Communes whose registers the viewer may open. */
public record UnitChoicePage(FormView filters, List<UnitSummary> units, Paging paging) {}
