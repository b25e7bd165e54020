/**
 * Who may sign an agency's documents with whose seal (Decree 30/2020, articles 13 and 33), and the signatures themselves:
 * PAdES with a key out of a PKCS#12 file, the check of what was signed elsewhere, and the signed files that are kept.
 *
 * <p>Keys and passwords pass through and are never kept.
 */
@NullMarked
package vn.congdongso.documents.signing;

import org.jspecify.annotations.NullMarked;
