package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.OfficialDocument;

/** Reads a document as a careful clerk would, before it goes to be signed. Finds; changes nothing. */
public final class WordingCheck {

    public List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        if (document.title().isBlank()) {
            findings.add(Finding.error("title.missing"));
        }
        findings.addAll(new Numbering().check(document));
        findings.addAll(new AuthorityAndSignature().check(document));
        findings.addAll(new RecipientsAndBases().check(document));
        findings.addAll(new ToneStyle().check(document));
        return List.copyOf(findings);
    }
}
