/**
 * The register of households of each village: as little about them as the work needs, who looks after which, and what they
 * agreed to. Not here: visits, counts of people helped.
 */
@ApplicationModule(allowedDependencies = {"shared", "tables", "units", "people", "access", "teams", "home", "webui"})
@NullMarked
package vn.congdongso.households;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
