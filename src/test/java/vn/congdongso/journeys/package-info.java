@NullMarked
package vn.congdongso.journeys;

import org.jspecify.annotations.NullMarked;
