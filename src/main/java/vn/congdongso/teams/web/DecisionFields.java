package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.shared.Violation;

/** Violations at the fields as the form has them: legal bases are lines of one field there. */
final class DecisionFields {

    private DecisionFields() {}

    static List<Violation> ofForm(List<Violation> violations) {
        return violations.stream().map(DecisionFields::ofForm).toList();
    }

    private static Violation ofForm(Violation violation) {
        return violation.field().startsWith("bases.")
                ? new Violation("bases", violation.key(), violation.args())
                : violation;
    }
}
