package vn.congdongso.people;

import vn.congdongso.shared.Validity;

/**
 * A person's days in an office.
 *
 * @param legalBasis by which paper, in words; may be empty
 */
public record Holding(OfficeId office, Person person, Validity valid, String legalBasis) {}
