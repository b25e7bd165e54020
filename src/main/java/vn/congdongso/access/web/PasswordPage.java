package vn.congdongso.access.web;

import vn.congdongso.webui.FormView;

/**
 * @param forced nothing else can be done before; the present password was typed just now and is not asked again
 * @param username for the browser's own store of passwords
 */
public record PasswordPage(FormView form, boolean forced, String username, int leastLength) {}
