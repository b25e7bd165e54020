/** Tests of the document model. */
@NullMarked
package vn.congdongso.documents.model;

import org.jspecify.annotations.NullMarked;
