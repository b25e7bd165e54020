package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdongso.shared.Violation;

/** How much text each field takes; the only thing that a draft, too, must meet. */
final class LengthRules {

    static final int NAME = 100;
    static final int POSITION = 200;
    static final int BODY_NAME = 200;
    static final int LINE = 1000;
    static final int TEXT = 5000;
    static final int OWN_BODY = 50_000;
    static final int BODIES = 400;
    static final int SEATS = 120;
    static final int LINES = 60;

    private final List<Violation> violations = new ArrayList<>();

    private LengthRules() {}

    static Stream<Violation> violations(DecisionCase decision) {
        return violations(decision.draft());
    }

    static Stream<Violation> violations(DecisionDraft draft) {
        LengthRules rules = new LengthRules();
        rules.opening(draft.opening());
        rules.bodies(draft.bodies());
        rules.texts(draft.texts());
        rules.wording(draft.wording());
        rules.closing(draft.closing());
        return rules.violations.stream();
    }

    private void opening(Opening opening) {
        most("bases", opening.bases(), LINES);
        linesAtMost("bases", opening.bases().stream().map(LegalBasis::text).toList(), LINE);
        atMost("proposer", opening.proposer(), LINE);
    }

    private void bodies(List<BodyDraft> bodies) {
        most("bodies", bodies, BODIES);
        for (int i = 0; i < bodies.size(); i++) {
            BodyDraft body = bodies.get(i);
            atMost(Fields.body(i, "name"), body.name(), BODY_NAME);
            most(Fields.body(i, "seats"), body.seats(), SEATS);
            for (int j = 0; j < body.seats().size(); j++) {
                atMost(Fields.seat(i, j, "name"), body.seats().get(j).name(), NAME);
                atMost(Fields.seat(i, j, "position"), body.seats().get(j).position(), POSITION);
            }
        }
    }

    private void texts(Texts texts) {
        atMost("workingRules", texts.workingRules(), TEXT);
        atMost("duties", texts.duties(), TEXT);
        atMost("responsibilities", texts.responsibilities(), TEXT);
    }

    private void wording(Wording wording) {
        atMost("ownTitle", wording.title(), LINE);
        atMost("ownBody", wording.body(), OWN_BODY);
        most("ownRecipients", wording.recipients(), LINES);
        linesAtMost("ownRecipients", wording.recipients(), LINE);
    }

    private void closing(Closing closing) {
        atMost("enforcement", closing.enforcement(), LINE);
        most("recipients", closing.recipients(), LINES);
        linesAtMost("recipients", closing.recipients(), POSITION);
        atMost("archive", closing.archive(), NAME);
        atMost("signerName", closing.signer().name(), NAME);
    }

    private void atMost(String field, String text, int most) {
        if (text.length() > most) {
            violations.add(Violation.of(field, "teams.violation.too-long", most, text.length()));
        }
    }

    private void linesAtMost(String field, List<String> lines, int most) {
        if (lines.stream().anyMatch(line -> line.length() > most)) {
            violations.add(Violation.of(field, "teams.violation.line-too-long", most));
        }
    }

    private void most(String field, List<?> rows, int most) {
        if (rows.size() > most) {
            violations.add(Violation.of(field, "teams.violation.too-many-rows", most, rows.size()));
        }
    }
}
