/**
 * Words that every module speaks: outcomes and violations, days and validity, Vietnamese text, the record of a change.
 * Not here: anything that one module alone needs, any SQL, any page. At most fifteen files.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.congdongso.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
