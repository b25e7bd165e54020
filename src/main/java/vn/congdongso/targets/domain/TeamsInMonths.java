package vn.congdongso.targets.domain;

import java.util.List;
import vn.congdongso.shared.Violation;
import vn.congdongso.targets.domain.MonthlyTargets.Due;

/** The teams of an assignment, month by month, with where they work then, or why that cannot be. */
record TeamsInMonths(List<Due> dues, List<Violation> violations) {}
