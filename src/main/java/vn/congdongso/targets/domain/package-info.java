/** Rules and SQL of targets, and how a unit's progress is put together from targets and figures. */
@NullMarked
package vn.congdongso.targets.domain;

import org.jspecify.annotations.NullMarked;
