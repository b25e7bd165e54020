package vn.congdongso.documents.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;

/** In whose name a document is to be written. */
public record DocumentAgenciesPage(List<UnitSummary> agencies) {}
