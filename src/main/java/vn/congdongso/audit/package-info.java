/**
 * The trail of every change: who, in which role, what, before, after, why; only ever added to, chained by hash, readable
 * and provable. It only listens: every module records its changes through {@code shared.Changes} and knows nothing of
 * this one. Not here: the log of the program itself.
 */
@ApplicationModule(allowedDependencies = {"shared", "units", "access", "webui"})
@NullMarked
package vn.congdongso.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
