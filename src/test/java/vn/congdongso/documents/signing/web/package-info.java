/** The pages of signing, as browsers see them. */
@NullMarked
package vn.congdongso.documents.signing.web;

import org.jspecify.annotations.NullMarked;
