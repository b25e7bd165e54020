/**
 * What teams do in the field: the topics that they show to people, and the log of visits. Not here: counting, targets.
 */
@ApplicationModule(allowedDependencies = {"shared", "units", "people", "access", "teams", "households", "webui"})
@NullMarked
package vn.congdongso.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
