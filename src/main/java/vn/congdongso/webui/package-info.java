/**
 * What all pages have in common: layout, components, words and figures as people here write them, files that the
 * browser loads, pages for what goes wrong. Not here: anything that knows a team, a report or a person.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.congdongso.webui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
