/**
 * Invented data, true to life, for the first look at the product: real places and offices, no real persons. Loaded once
 * into an empty database, through the same use cases that people use. Not here: anything that production needs.
 */
@ApplicationModule
@NullMarked
package vn.congdongso.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
