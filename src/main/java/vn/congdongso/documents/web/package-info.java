/** The pages of documents: the list, writing, review, issue, and what later documents do to them. */
@NullMarked
package vn.congdongso.documents.web;

import org.jspecify.annotations.NullMarked;
