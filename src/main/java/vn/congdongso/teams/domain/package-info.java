/**
 * Decisions about bodies, the rules that they meet, their effects, and the SQL that answers who sits where on a day. Not
 * here: pages.
 */
@NullMarked
package vn.congdongso.teams.domain;

import org.jspecify.annotations.NullMarked;
