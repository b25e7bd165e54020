/**
 * The clerk's books: what leaves and what arrives with its numbers, dispatch and answers, scans, how an agency numbers,
 * and the documents that decisions are based on (NĐ 30/2020/NĐ-CP, Chương III, Phụ lục IV and VI). Not here: the writing
 * and issuing of documents.
 */
@NullMarked
package vn.congdongso.documents.registers;

import org.jspecify.annotations.NullMarked;
