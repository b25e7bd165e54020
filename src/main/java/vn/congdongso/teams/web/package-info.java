/** Pages and API of bodies and of the decisions about them. */
@NullMarked
package vn.congdongso.teams.web;

import org.jspecify.annotations.NullMarked;
