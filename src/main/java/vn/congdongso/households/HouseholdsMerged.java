package vn.congdongso.households;

/**
 * A household turned out to be written down twice: what was said of the duplicate holds for the one that is kept.
 *
 * @param duplicate never kept itself afterwards; what had been merged into it before goes along
 */
public record HouseholdsMerged(HouseholdId kept, HouseholdId duplicate) {}
