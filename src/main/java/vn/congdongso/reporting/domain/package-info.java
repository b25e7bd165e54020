/**
 * The life of a report: calendar, life cycle, figures, words, consolidation, and the SQL that keeps them. Not here: how
 * figures are counted (module indicators), what is owed (module targets), how documents look (module documents).
 */
@NullMarked
package vn.congdongso.reporting.domain;

import org.jspecify.annotations.NullMarked;
