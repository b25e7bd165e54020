package vn.congdongso.teams.domain;

import java.util.List;
import vn.congdongso.shared.Violation;

/**
 * What a check of a draft finds.
 *
 * @param violations what keeps the decision from being issued
 * @param warnings what a careful clerk would ask about
 */
public record Findings(List<Violation> violations, List<Violation> warnings) {

    public boolean clean() {
        return violations.isEmpty();
    }
}
