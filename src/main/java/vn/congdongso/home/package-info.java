/**
 * The first page of an official: what waits for a decision. The modules that know contribute the lines. Not here: any
 * knowledge of teams or reports; the volunteer's first page, which is the phone's.
 */
@ApplicationModule(allowedDependencies = {"shared", "access", "webui"})
@NullMarked
package vn.congdongso.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
