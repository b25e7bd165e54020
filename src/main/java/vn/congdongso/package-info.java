/** The application and nothing else: every direct sub-package is a module with a charter of its own. */
@NullMarked
package vn.congdongso;

import org.jspecify.annotations.NullMarked;
