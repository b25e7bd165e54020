package vn.congdongso.shared;

/** Published inside the transaction of the change; the audit trail writes it down before the commit. */
public record ChangeMade(Change change) {}
