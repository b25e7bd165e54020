package vn.congdongso.outreach;

import org.jspecify.annotations.Nullable;

/**
 * What a visit says has changed; published inside the transaction of the change.
 *
 * @param before as it was counted until now
 * @param after as it counts from now on; absent where it was taken back
 */
public record VisitCorrected(VisitLogged before, @Nullable VisitLogged after) {}
