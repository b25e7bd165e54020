/** Tests of persons and how they can be reached. */
@NullMarked
package vn.congdongso.people;

import org.jspecify.annotations.NullMarked;
