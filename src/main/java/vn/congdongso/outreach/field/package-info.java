/**
 * What a member's phone keeps so that work goes on without network: the shell of the field app, what it takes along, and
 * the answers by which it knows that nothing was lost. Not here: how a visit is judged and stored.
 */
@NullMarked
package vn.congdongso.outreach.field;

import org.jspecify.annotations.NullMarked;
