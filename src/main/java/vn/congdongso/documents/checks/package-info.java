/** Slips that are seen too late on paper: numbering, punctuation, authority and signature that do not fit. */
@NamedInterface("checks")
@NullMarked
package vn.congdongso.documents.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
