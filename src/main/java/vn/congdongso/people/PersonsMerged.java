package vn.congdongso.people;

/**
 * Published inside the transaction in which two records of one person became one: whatever names the one that is gone
 * has to name the one that is kept.
 */
public record PersonsMerged(PersonId kept, PersonId gone) {}
