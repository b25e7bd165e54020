/**
 * Pages of offices and persons: who holds an office when, in which bodies that office sits, how a person can be reached.
 * Not here: the rules of it (people), seats (teams).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "units",
            "people",
            "people :: deeds",
            "access",
            "documents",
            "teams",
            "home",
            "webui"
        })
@NullMarked
package vn.congdongso.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
