/** Pages and API of the administrative map. */
@NullMarked
package vn.congdongso.territory.web;

import org.jspecify.annotations.NullMarked;
