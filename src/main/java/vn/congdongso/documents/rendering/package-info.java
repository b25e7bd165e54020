/**
 * From the model to paper. {@code Composition} turns a document into a sheet (lines and grids, each with a named style);
 * three writers print that one sheet as HTML, PDF and .docx, so that the three cannot drift apart.
 */
@NullMarked
package vn.congdongso.documents.rendering;

import org.jspecify.annotations.NullMarked;
