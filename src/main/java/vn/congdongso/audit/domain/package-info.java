/** Writing, reading and proving the trail. */
@NullMarked
package vn.congdongso.audit.domain;

import org.jspecify.annotations.NullMarked;
