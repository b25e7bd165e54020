package vn.congdongso.outreach.web;

import java.util.List;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/** @param members to whom the viewer may give it; empty for who may not */
public record FollowUpPage(FollowUpLine line, List<Option> members, FormView form) {

    public String address(String more) {
        return "/m/viec/" + line.open().visit() + more;
    }
}
