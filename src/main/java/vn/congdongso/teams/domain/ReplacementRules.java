package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Violation;

/**
 * What a decision may take the place of: issued decisions of the same agency, or of one that became part of it, in force
 * until then.
 */
final class ReplacementRules {

    private static final String FIELD = "replaces";

    private ReplacementRules() {}

    static Stream<Violation> violations(DecisionCase decision) {
        List<DocumentId> earlier = decision.draft().effect().replaces();
        if (earlier.contains(decision.document())) {
            return Stream.of(Violation.of(FIELD, "teams.violation.replaces-itself"));
        }
        if (decision.replaced().size() < earlier.size()
                || decision.replaced().stream().anyMatch(one -> !one.decision().issued())) {
            return Stream.of(Violation.of(FIELD, "teams.violation.replaced-not-issued"));
        }
        return decision.replaced().stream()
                .flatMap(one -> Stream.of(stillInForce(one), inTheRightOrder(decision, one)))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> stillInForce(DecisionCase.Replaced replaced) {
        String key = replaced.decision().withdrawnOn() != null
                ? "teams.violation.replaced-withdrawn"
                : "teams.violation.already-replaced";
        return replaced.decision().inForce()
                ? Stream.empty()
                : Stream.of(Violation.of(
                        FIELD,
                        key,
                        replaced.line().notation(),
                        Words.day(replaced.line().day())));
    }

    private static Stream<Violation> inTheRightOrder(DecisionCase decision, DecisionCase.Replaced replaced) {
        if (replaced.line().day().isAfter(decision.issuedOn())) {
            return Stream.of(Violation.of(
                    FIELD,
                    "teams.violation.replaced-of-the-future",
                    replaced.line().notation(),
                    Words.day(replaced.line().day())));
        }
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
