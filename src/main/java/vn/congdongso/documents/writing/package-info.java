/** How people write documents: a line for each thought, as they type it or paste it from Word. */
@NamedInterface("writing")
@NullMarked
package vn.congdongso.documents.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
