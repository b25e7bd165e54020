package vn.congdongso.documents.registers.web;

import java.util.List;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.registers.LegalBasis;

/** @param ended bases that the document cites though they had ended */
public record BasisCheckPage(DocumentSummary document, List<String> cited, List<LegalBasis> ended) {

    public String back() {
        return "/van-ban/" + document.id();
    }
}
