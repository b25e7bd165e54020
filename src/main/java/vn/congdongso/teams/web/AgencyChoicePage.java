package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;

/** In whose name a decision is to be drafted. */
public record AgencyChoicePage(List<UnitSummary> agencies) {}
