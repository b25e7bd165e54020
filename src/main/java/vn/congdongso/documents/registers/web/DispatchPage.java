package vn.congdongso.documents.registers.web;

import vn.congdongso.documents.registers.OutgoingLine;
import vn.congdongso.webui.FormView;

public record DispatchPage(OutgoingLine line, FormView form) {

    public String address() {
        return "/so-van-ban/di/" + line.document() + "/gui";
    }
}
