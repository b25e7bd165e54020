package vn.congdongso.access.web;

import vn.congdongso.webui.FormView;

/** @param next where to go on afterwards, always a page of this product */
public record SignInPage(FormView form, String next) {}
