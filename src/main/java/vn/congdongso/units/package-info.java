/**
 * The administrative units of Vietnam through time: names, types, codes, parents, predecessors and successors, each with
 * its days and its legal basis. Not here: bodies, people, figures.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.congdongso.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
