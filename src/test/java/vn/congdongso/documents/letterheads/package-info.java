/** Templates that localities bring: good ones, mistaken ones, hostile ones. */
@NullMarked
package vn.congdongso.documents.letterheads;

import org.jspecify.annotations.NullMarked;
