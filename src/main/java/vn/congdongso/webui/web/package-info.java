/**
 * The pages that belong to no other module: the front page, the page on which every component is shown, and what a
 * visitor meets when something goes wrong.
 */
@NullMarked
package vn.congdongso.webui.web;

import org.jspecify.annotations.NullMarked;
