package vn.congdongso.composition.web;

import java.util.List;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/** A rule set to be begun from nothing. */
public record NewRuleSetPage(List<Option> areas, FormView form) {}
