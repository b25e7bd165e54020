/**
 * An official document as its author means it: kind, issuer, number, articles, signature, annexes. No layout here: the
 * same record becomes a .docx, a PDF and a preview, and is kept as JSON.
 */
@NamedInterface("model")
@NullMarked
package vn.congdongso.documents.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
