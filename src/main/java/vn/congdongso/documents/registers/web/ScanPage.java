package vn.congdongso.documents.registers.web;

import java.util.List;
import vn.congdongso.documents.registers.OutgoingLine;
import vn.congdongso.shared.Violation;

/** @param refused what keeps the edXML file from being written */
public record ScanPage(OutgoingLine line, FilesView files, boolean keeps, String agency, List<Violation> refused) {

    public String dispatch() {
        return "/so-van-ban/di/" + line.document() + "/gui";
    }

    public String document() {
        return "/van-ban/" + line.document();
    }

    public String numbering() {
        return "/so-van-ban/cach-danh-so/" + agency;
    }
}
