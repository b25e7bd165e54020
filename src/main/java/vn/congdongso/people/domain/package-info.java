/** SQL of persons and offices. */
@NullMarked
package vn.congdongso.people.domain;

import org.jspecify.annotations.NullMarked;
