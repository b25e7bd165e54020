/** Pages and files of the registers, of scans and of legal bases. */
@NullMarked
package vn.congdongso.documents.registers.web;

import org.jspecify.annotations.NullMarked;
