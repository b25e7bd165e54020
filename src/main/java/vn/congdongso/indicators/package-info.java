/**
 * Figures by place, indicator and day, kept up to date from the log for every unit above. Not here: targets, reports.
 */
@ApplicationModule(allowedDependencies = {"shared", "units", "teams", "outreach"})
@NullMarked
package vn.congdongso.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
