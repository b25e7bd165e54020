/** The page on which the trail is read, taken out and proved. */
@NullMarked
package vn.congdongso.audit.web;

import org.jspecify.annotations.NullMarked;
