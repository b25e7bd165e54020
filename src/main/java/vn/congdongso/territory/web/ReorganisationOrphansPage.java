package vn.congdongso.territory.web;

import java.util.List;
import vn.congdongso.territory.domain.BodiesOfEndedUnits;
import vn.congdongso.webui.Paging;

/** Bodies whose units have ended, for which decisions are due. */
public record ReorganisationOrphansPage(List<BodiesOfEndedUnits.Line> lines, Paging paging) {}
