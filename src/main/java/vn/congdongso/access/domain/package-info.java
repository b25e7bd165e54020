/** Rules and SQL of accounts, grants, invitations and devices, and the answer to "may I". */
@NullMarked
package vn.congdongso.access.domain;

import org.jspecify.annotations.NullMarked;
