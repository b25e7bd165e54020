package vn.congdongso.teams.domain;

import java.util.stream.Stream;
import vn.congdongso.shared.Violation;

/** Nobody's decision is no decision. The form of the signature follows from the authority, so it cannot be wrong. */
final class SigningRules {

    private SigningRules() {}

    static Stream<Violation> violations(DecisionCase decision) {
        return decision.draft().closing().signer().name().isEmpty()
                ? Stream.of(Violation.of("signerName", "teams.violation.no-signer"))
                : Stream.empty();
    }
}
