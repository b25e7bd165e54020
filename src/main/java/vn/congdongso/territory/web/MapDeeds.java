package vn.congdongso.territory.web;

/**
 * What the viewer may do from a unit's page.
 *
 * @param figures look at its figures
 * @param missing look at what is missing in it
 * @param villages enter its list of villages
 * @param reorganise draft a decision that changes units
 */
public record MapDeeds(boolean figures, boolean missing, boolean villages, boolean reorganise) {}
