/**
 * Rules on who sits in a body, as dated data with their source: written by a department, looked at before they hold, and
 * held against every body on every day. Not here: what makes a decision complete (teams), how a document looks.
 */
@ApplicationModule(allowedDependencies = {"shared", "units", "people", "access", "documents", "teams", "home", "webui"})
@NullMarked
package vn.congdongso.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
