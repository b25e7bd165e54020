/**
 * Persons, the offices that exist in a unit, who holds them when, and how a person who agreed can be reached.
 * Not here: accounts, seats in a body, pages.
 */
@ApplicationModule(allowedDependencies = {"shared", "units"})
@NullMarked
package vn.congdongso.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
