package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.OfficialDocument;

/** Reads a document as a careful clerk would, before it goes to be signed. Finds; changes nothing. */
public final class WordingCheck {

    /** A document that was issued on paper and is entered afterwards. */
    public List<Finding> checkOnPaper(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>(new NumberAndDay().check(document));
        findings.addAll(check(document));
        return List.copyOf(findings);
    }

    public List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        if (document.title().isBlank()) {
            findings.add(Finding.error("title.missing"));
        }
        findings.addAll(new Numbering().check(document));
        findings.addAll(new PartNumbers().check(document));
        findings.addAll(new References().check(document));
        findings.addAll(new AnnexMentions().check(document));
        findings.addAll(new Deadlines().check(document));
        findings.addAll(new AuthorityAndSignature().check(document));
        findings.addAll(new RecipientsAndBases().check(document));
        findings.addAll(new Citations().check(document));
        findings.addAll(new Terms().check(document));
        findings.addAll(new Spacing().check(document));
        findings.addAll(new ToneStyle().check(document));
        return findings.stream().distinct().toList();
    }
}
