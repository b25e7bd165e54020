/**
 * Lists of members from Excel, Word or a copy: read, looked over row by row, mended, and put into a draft decision. Not
 * here: the decision itself and its rules.
 */
@NullMarked
package vn.congdongso.teams.lists;

import org.jspecify.annotations.NullMarked;
