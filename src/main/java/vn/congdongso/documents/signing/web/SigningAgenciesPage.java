package vn.congdongso.documents.signing.web;

import java.util.List;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/**
 * Whose rights to sign are to be seen.
 *
 * @param more whether further agencies match the words
 */
public record SigningAgenciesPage(FormView filters, List<UnitSummary> agencies, boolean more) {}
