/** Rules and SQL of the administrative units. */
@NullMarked
package vn.congdongso.units.domain;

import org.jspecify.annotations.NullMarked;
