/**
 * Persons, the offices that exist in a unit, and who holds them when. Not here: accounts, seats in a body.
 */
@ApplicationModule(allowedDependencies = {"shared", "units"})
@NullMarked
package vn.congdongso.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
