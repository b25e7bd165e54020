/** Signatures and rights to sign, with keys made for the run. */
@NullMarked
package vn.congdongso.documents.signing;

import org.jspecify.annotations.NullMarked;
