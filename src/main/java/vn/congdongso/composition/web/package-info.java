/** Pages on which rule sets are written and their findings are read. */
@NullMarked
package vn.congdongso.composition.web;

import org.jspecify.annotations.NullMarked;
