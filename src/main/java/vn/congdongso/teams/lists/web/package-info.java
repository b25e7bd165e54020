/** The page on which a list of members is handed in, mended and taken over. */
@NullMarked
package vn.congdongso.teams.lists.web;

import org.jspecify.annotations.NullMarked;
