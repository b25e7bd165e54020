/** Pages of offices and persons. */
@NullMarked
package vn.congdongso.directory.web;

import org.jspecify.annotations.NullMarked;
