/**
 * How people write documents: a line for each thought, as they type it or paste it from Word; and what becomes of what they
 * wrote: review, number and day, and what later documents do to it.
 */
@NamedInterface("writing")
@NullMarked
package vn.congdongso.documents.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
