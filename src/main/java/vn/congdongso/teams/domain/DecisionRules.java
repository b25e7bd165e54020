package vn.congdongso.teams.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congdongso.shared.Violation;

/** Every rule that a decision meets before it is issued, in the order of the form. */
final class DecisionRules {

    private static final List<Function<DecisionCase, Stream<Violation>>> RULES = List.of(
            LengthRules::violations,
            DayRules::violations,
            BodyRules::violations,
            CompositionRules::violations,
            ReplacementRules::violations,
            SigningRules::violations);

    private static final List<Function<DecisionCase, Stream<Violation>>> QUESTIONS =
            List.of(ClerkQuestions::of, CompositionRules::questions);

    private DecisionRules() {}

    static Findings findings(DecisionCase decision) {
        return new Findings(all(RULES, decision), all(QUESTIONS, decision));
    }

    private static List<Violation> all(List<Function<DecisionCase, Stream<Violation>>> rules, DecisionCase decision) {
        return rules.stream().flatMap(rule -> rule.apply(decision)).toList();
    }
}
