package vn.congdongso.outreach.domain;

import java.time.Instant;
import vn.congdongso.access.AccountId;

/**
 * Somebody said anew what a visit was.
 *
 * @param no from 1
 * @param voided whether it was taken back
 */
public record VisitChange(int no, boolean voided, String reason, AccountId by, Instant at) {}
