/** The page itself. */
@NullMarked
package vn.congdongso.home.web;

import org.jspecify.annotations.NullMarked;
