package vn.congdongso.territory.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;

/** The viewer's own grounds, to choose from. */
public record MapGroundsPage(List<UnitSummary> units) {}
