/**
 * Official documents: what they say (a model), how they look on paper (.docx, PDF, preview) by Decree 30/2020/NĐ-CP on
 * clerical work, and what a careful clerk would query before they are signed.
 *
 * <p>Entry points: {@link vn.congdongso.documents.DocumentRenderer} and the named interfaces {@code model} and
 * {@code checks}. Not here: what a decision does to a team (module teams), where a report's figures come from (module
 * reporting).
 */
@ApplicationModule(allowedDependencies = {"shared", "units", "people", "access", "home", "webui"})
@NullMarked
package vn.congdongso.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
