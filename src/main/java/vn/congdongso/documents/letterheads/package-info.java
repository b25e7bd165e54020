/**
 * Localities' own .docx templates for their documents: taken in only when nothing in them runs, loads or hides anything,
 * kept by day and version, and filled by plain replacement of listed placeholders.
 */
@NullMarked
package vn.congdongso.documents.letterheads;

import org.jspecify.annotations.NullMarked;
