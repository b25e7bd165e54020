/** Where offices and persons lie, and what their pages tell. */
@NullMarked
package vn.congdongso.directory.domain;

import org.jspecify.annotations.NullMarked;
