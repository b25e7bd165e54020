/**
 * Periodic reports up the line: filled from the figures, completed in words, sent, returned or accepted, consolidated.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "units",
            "people",
            "access",
            "documents",
            "documents :: model",
            "teams",
            "outreach",
            "indicators",
            "targets",
            "home",
            "webui"
        })
@NullMarked
package vn.congdongso.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
