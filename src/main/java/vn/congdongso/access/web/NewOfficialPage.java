package vn.congdongso.access.web;

import java.util.List;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

public record NewOfficialPage(FormView form, List<Option> units) {}
