/**
 * Work on the administrative map: pages and API of the units, reorganisations from draft to confirmation, official lists,
 * lists of villages, what is missing. Not here: how a reorganisation changes the history (units), and what decisions on
 * bodies follow from it (teams).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tables",
            "units",
            "people",
            "access",
            "teams",
            "indicators",
            "targets",
            "reporting",
            "home",
            "webui"
        })
@NullMarked
package vn.congdongso.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
