/** The phone's pages on which a visit is logged, the list of a team's visits, and the programming interface of both. */
@NullMarked
package vn.congdongso.outreach.web;

import org.jspecify.annotations.NullMarked;
