/** Rules and rows of the register of households. Not here: pages. */
@NullMarked
package vn.congdongso.households.domain;

import org.jspecify.annotations.NullMarked;
