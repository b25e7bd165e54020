/** Rules and SQL of the work on the administrative map. */
@NullMarked
package vn.congdongso.territory.domain;

import org.jspecify.annotations.NullMarked;
