/** How figures are kept: deltas written with each fact, folded into totals, compared with a recount. */
@NullMarked
package vn.congdongso.indicators.domain;

import org.jspecify.annotations.NullMarked;
