/** Tests and examples of the documents module. */
@NullMarked
package vn.congdongso.documents;

import org.jspecify.annotations.NullMarked;
