/**
 * What stands in front of every handler of every module: who asks, may they, and how a refusal looks. Apart from
 * {@code web}, because it is no page and answers for all pages. Not here: what roles and grants mean.
 */
@NullMarked
package vn.congdongso.access.gate;

import org.jspecify.annotations.NullMarked;
