/** Clauses, how bodies are held against them, and the life of a rule set. */
@NullMarked
package vn.congdongso.composition.domain;

import org.jspecify.annotations.NullMarked;
