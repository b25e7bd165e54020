package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.Violation;

/** Number and days of a decision. */
final class DayRules {

    private DayRules() {}

    static Stream<Violation> violations(DecisionCase decision) {
        return Stream.of(
                        paperNamesItsNumberAndDay(decision),
                        issuedByAnAgencyOfThatDay(decision),
                        effectiveNotBeforeIssue(decision),
                        restsOnWhatExisted(decision))
                .flatMap(List::stream);
    }

    private static List<Violation> paperNamesItsNumberAndDay(DecisionCase decision) {
        List<Violation> found = new ArrayList<>();
        PaperIssue paper = decision.draft().paper();
        if (paper == null) {
            return found;
        }
        if (paper.number() == null || paper.number() < 1) {
            found.add(Violation.of("number", "teams.violation.no-number"));
        }
        if (paper.day() == null) {
            found.add(Violation.of("issuedOn", "teams.violation.no-issue-day"));
        } else if (paper.day().isAfter(decision.today())) {
            found.add(Violation.of("issuedOn", "teams.violation.issued-in-future", Words.day(decision.today())));
        }
        DocumentSummary holder = decision.numberHolder();
        if (holder != null) {
            found.add(Violation.of(
                    "number",
                    "teams.violation.number-of-another",
                    holder.notation(),
                    holder.issuedOn() == null ? "" : Words.day(holder.issuedOn()),
                    holder.subject()));
        }
        return found;
    }

    private static List<Violation> issuedByAnAgencyOfThatDay(DecisionCase decision) {
        if (decision.agencyThere()) {
            return List.of();
        }
        String field = decision.draft().paper() == null ? "" : "issuedOn";
        return List.of(Violation.of(
                field, "teams.violation.agency-not-there", decision.agency().title(), Words.day(decision.issuedOn())));
    }

    private static List<Violation> effectiveNotBeforeIssue(DecisionCase decision) {
        return decision.effectiveOn().isBefore(decision.issuedOn())
                ? List.of(Violation.of(
                        "effectiveOn", "teams.violation.effective-before-issue", Words.day(decision.issuedOn())))
                : List.of();
    }

    private static List<Violation> restsOnWhatExisted(DecisionCase decision) {
        List<Violation> found = new ArrayList<>();
        List<LegalBasis> bases = decision.draft().opening().bases();
        for (int i = 0; i < bases.size(); i++) {
            LocalDate day = bases.get(i).day().orElse(LocalDate.MIN);
            if (day.isAfter(decision.issuedOn())) {
                found.add(Violation.of(
                        "bases",
                        "teams.violation.basis-after-issue",
                        i + 1,
                        Words.day(day),
                        Words.day(decision.issuedOn())));
            }
        }
        return found;
    }
}
