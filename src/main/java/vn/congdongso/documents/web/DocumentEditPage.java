package vn.congdongso.documents.web;

import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.writing.TextLimits;
import vn.congdongso.documents.writing.Written;
import vn.congdongso.webui.FormView;

/** @param emptyAnnexes panels to write into besides the annexes that are there */
public record DocumentEditPage(Written written, FormView form, int emptyAnnexes) {

    public String address() {
        return "/van-ban/" + written.line().id();
    }

    public DocumentKind kind() {
        return written.text().kind();
    }

    public int annexes() {
        int there = 0;
        while (there < TextLimits.ANNEXES && form.values().containsKey(field(there, "title"))) {
            there++;
        }
        return Math.min(TextLimits.ANNEXES, there + emptyAnnexes);
    }

    public String field(int annex, String part) {
        return DocumentForm.annex(annex, part);
    }
}
