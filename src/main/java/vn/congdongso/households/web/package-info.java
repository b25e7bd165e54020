/** Pages of the register of households, on the desk and on the phone. Not here: its rules. */
@NullMarked
package vn.congdongso.households.web;

import org.jspecify.annotations.NullMarked;
