package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdongso.shared.Violation;

/** What a document cannot be issued without. Everything else is the checker's advice. */
final class Readiness {

    private Readiness() {}

    static List<Violation> violations(DocumentText text, LocalDate issuedOn) {
        List<Violation> violations = new ArrayList<>();
        if (text.title().isEmpty()) {
            violations.add(Violation.of("title", "writing.violation.no-title"));
        }
        if (text.body().isEmpty()) {
            violations.add(Violation.of("body", "writing.violation.no-body"));
        }
        if (text.closing().signing().isEmpty()) {
            violations.add(Violation.of("signing", "writing.violation.no-signing"));
        }
        if (text.closing().signer().isEmpty()) {
            violations.add(Violation.of("signer", "writing.violation.no-signer"));
        }
        if (text.effectiveOn() != null && text.effectiveOn().isBefore(issuedOn)) {
            violations.add(Violation.of("effectiveOn", "writing.violation.effective-before-issue", issuedOn));
        }
        return violations;
    }
}
