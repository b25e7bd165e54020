package vn.congdongso.people.domain;

import java.time.LocalDate;

/** What the audit trail keeps of an office without a holder. */
record Vacated(LocalDate from, String legalBasis) {}
