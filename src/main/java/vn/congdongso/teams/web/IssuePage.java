package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.Decision;

/**
 * What will be once the decision is issued.
 *
 * @param number that it will bear: the paper's own, or the next of the year if nobody takes it before
 * @param effectiveOn first day of effect
 */
public record IssuePage(
        Decision decision,
        int number,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        List<DocumentSummary> replaces,
        List<Violation> refused) {

    public String address() {
        return "/quyet-dinh/" + decision.document();
    }

    public boolean onPaper() {
        return decision.draft().paper() != null;
    }

    public List<BodyDraft> bodies() {
        return decision.draft().bodies();
    }
}
