/** Tests of the checks. */
@NullMarked
package vn.congdongso.documents.checks;

import org.jspecify.annotations.NullMarked;
