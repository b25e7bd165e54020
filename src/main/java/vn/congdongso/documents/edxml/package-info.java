/**
 * The file in which agencies exchange documents: edXML by QCVN 102:2016/BTTTT. Writes and reads the form only; what
 * becomes of a message the registers know.
 */
@NullMarked
package vn.congdongso.documents.edxml;

import org.jspecify.annotations.NullMarked;
