/**
 * Tables that people hand in, from Excel, Word or a copy of either, as lines of text with tabs between cells. What a file
 * is, its content says; what is hostile or damaged is refused in words. Not here: what the cells mean.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.congdongso.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
