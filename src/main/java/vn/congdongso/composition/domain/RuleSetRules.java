package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/** What may be kept as a rule set, field by field as the forms name them. */
final class RuleSetRules {

    static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    static final int MOST_CLAUSES = 60;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PART = 150;
    private static final int LONGEST_FUNCTION = 60;
    private static final int LONGEST_CITATION = 200;
    private static final int LONGEST_PHRASE = 300;
    private static final int MOST_PHRASES = 30;
    private static final int LARGEST = 1_000;
    private static final int MOST_HOUSEHOLDS = 100_000;

    private final List<Violation> found = new ArrayList<>();

    private RuleSetRules() {}

    static List<Violation> of(RuleHead head, LocalDate today) {
        RuleSetRules rules = new RuleSetRules();
        rules.text("name", head.name(), LONGEST_NAME);
        rules.text("sourceType", head.source().type(), LONGEST_PART);
        rules.text("issuer", head.source().issuer(), LONGEST_PART);
        rules.longest("number", head.source().number(), LONGEST_PART);
        rules.longest("function", head.function(), LONGEST_FUNCTION);
        LocalDate day = head.source().day();
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(today))) {
            rules.found.add(Violation.of("day", "composition.violation.source-day", EARLIEST, today));
        }
        return rules.found;
    }

    static List<Violation> of(Clause clause) {
        RuleSetRules rules = new RuleSetRules();
        rules.longest("citation", clause.citation(), LONGEST_CITATION);
        rules.clause(clause);
        return rules.found;
    }

    private void clause(Clause clause) {
        switch (clause) {
            case Clause.Holder holder -> phrases(holder.anyOf(), true);
            case Clause.Members members -> bounds(members.min(), members.max(), 1);
            case Clause.AtLeast atLeast -> {
                text("category", atLeast.category(), LONGEST_PART);
                number("number", atLeast.number(), 1, LARGEST);
                phrases(atLeast.anyOf(), false);
            }
            case Clause.Nobody nobody -> {
                text("category", nobody.category(), LONGEST_PART);
                phrases(nobody.anyOf(), true);
            }
            case Clause.PerHouseholds perHouseholds -> {
                number("households", perHouseholds.households(), 1, MOST_HOUSEHOLDS);
                if (perHouseholds.floor() != null) {
                    number("floor", perHouseholds.floor(), 0, LARGEST);
                }
            }
            case Clause.BodiesPerUnit bodies -> bounds(bodies.min(), bodies.max(), 0);
            case Clause.Invited invited -> phrases(invited.anyOf(), true);
        }
    }

    private void bounds(@Nullable Integer min, @Nullable Integer max, int least) {
        if (min == null && max == null) {
            found.add(Violation.of("min", "composition.violation.no-bound"));
            return;
        }
        if (min != null) {
            number("min", min, 0, LARGEST);
        }
        if (max != null) {
            number("max", max, least, LARGEST);
        }
        if (min != null && max != null && min > max) {
            found.add(Violation.of("max", "composition.violation.max-below-min", min));
        }
    }

    private void phrases(List<String> anyOf, boolean needed) {
        if (needed && anyOf.isEmpty()) {
            found.add(Violation.of("anyOf", "composition.violation.no-position"));
        } else if (anyOf.size() > MOST_PHRASES) {
            found.add(Violation.of("anyOf", "composition.violation.too-many-positions", MOST_PHRASES));
        } else if (anyOf.stream().anyMatch(phrase -> phrase.length() > LONGEST_PHRASE)) {
            found.add(Violation.of("anyOf", "composition.violation.too-long", LONGEST_PHRASE));
        }
    }

    private void number(String field, int number, int least, int most) {
        if (number < least || number > most) {
            found.add(Violation.of(field, "composition.violation.number", least, most));
        }
    }

    private void text(String field, String text, int longest) {
        if (text.isEmpty()) {
            found.add(Violation.of(field, "composition.violation.empty." + field));
        } else {
            longest(field, text, longest);
        }
    }

    private void longest(String field, String text, int longest) {
        if (text.length() > longest) {
            found.add(Violation.of(field, "composition.violation.too-long", longest));
        }
    }
}
