/** Pages on which agencies keep their own templates. */
@NullMarked
package vn.congdongso.documents.letterheads.web;

import org.jspecify.annotations.NullMarked;
