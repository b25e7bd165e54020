/** Pages on which documents are signed, signatures are shown, and rights to sign are kept. */
@NullMarked
package vn.congdongso.documents.signing.web;

import org.jspecify.annotations.NullMarked;
