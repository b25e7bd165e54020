package vn.congdongso.teams.web;

import vn.congdongso.webui.FormView;

/** Whether to take a decision back whose day has not come. */
public record WithdrawalPage(DecisionPage decision, FormView form) {}
