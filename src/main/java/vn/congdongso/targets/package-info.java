/**
 * What each place owes in a month, how far it has come, and the pages that show it at every level.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "units", "people", "access", "teams", "outreach", "indicators", "webui"})
@NullMarked
package vn.congdongso.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
