/** The register: SQL, number series, and where a document lies. */
@NullMarked
package vn.congdongso.documents.domain;

import org.jspecify.annotations.NullMarked;
