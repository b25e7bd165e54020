package vn.congdongso.directory.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * Whose offices are to be looked at.
 *
 * @param units own units first, then the communes on their ground
 */
public record UnitChoicePage(FormView filters, List<UnitSummary> units, Paging paging) {}
