/**
 * Accounts, roles granted on a unit's subtree or a body, sign-in, invitations and devices, and the one place that answers
 * whether an account may do something. Not here: what the roles work on.
 */
@ApplicationModule(allowedDependencies = {"shared", "units", "people", "webui"})
@NullMarked
package vn.congdongso.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
