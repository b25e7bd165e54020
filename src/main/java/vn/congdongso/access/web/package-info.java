/** Pages of signing in, of one's own account, of invitations, and of those who keep accounts. */
@NullMarked
package vn.congdongso.access.web;

import org.jspecify.annotations.NullMarked;
