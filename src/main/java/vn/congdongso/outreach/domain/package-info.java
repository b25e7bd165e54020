/** Rules and SQL of the topics and of the log of visits. */
@NullMarked
package vn.congdongso.outreach.domain;

import org.jspecify.annotations.NullMarked;
