/** Pages and API of reports: the leader's, the commune's, the department's. Not here: any rule. */
@NullMarked
package vn.congdongso.reporting.web;

import org.jspecify.annotations.NullMarked;
