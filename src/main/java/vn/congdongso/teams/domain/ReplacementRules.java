package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Violation;

/** What a decision may take the place of: an issued decision of the same agency, in force until then. */
final class ReplacementRules {

    private static final String FIELD = "replaces";

    private ReplacementRules() {}

    static Stream<Violation> violations(DecisionCase decision) {
        DocumentId earlier = decision.draft().effect().replaces();
        if (earlier == null) {
            return Stream.empty();
        }
        if (earlier.equals(decision.document())) {
            return Stream.of(Violation.of(FIELD, "teams.violation.replaces-itself"));
        }
        DecisionCase.Replaced replaced = decision.replaced();
        if (replaced == null || !replaced.decision().issued()) {
            return Stream.of(Violation.of(FIELD, "teams.violation.replaced-not-issued"));
        }
        return Stream.concat(stillInForce(replaced), effectiveAfter(decision, replaced));
    }

    private static Stream<Violation> stillInForce(DecisionCase.Replaced replaced) {
        return replaced.decision().replacedBy() == null
                ? Stream.empty()
                : Stream.of(Violation.of(
                        FIELD,
                        "teams.violation.already-replaced",
                        replaced.line().notation(),
                        Words.day(replaced.line().day())));
    }

    private static Stream<Violation> effectiveAfter(DecisionCase decision, DecisionCase.Replaced replaced) {
        LocalDate began = replaced.decision().effectiveOn();
        return began == null || !decision.effectiveOn().isBefore(began)
                ? Stream.empty()
                : Stream.of(Violation.of(
                        "effectiveOn",
                        "teams.violation.effective-before-replaced",
                        replaced.line().notation(),
                        Words.day(began)));
    }
}
