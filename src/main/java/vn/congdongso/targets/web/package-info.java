/** Pages on how far every place has come and on assigning targets, and the programming interface of the first. */
@NullMarked
package vn.congdongso.targets.web;

import org.jspecify.annotations.NullMarked;
