package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.checks.Finding;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.domain.CheckDecision;
import vn.congdongso.teams.domain.Decision;
import vn.congdongso.teams.domain.Findings;
import vn.congdongso.units.UnitSummary;

/**
 * A decision with the document that it makes.
 *
 * @param html the document, already escaped
 * @param replaces the earlier decisions that it takes the place of
 * @param replacedBy the later one
 * @param bodies those that it made or changed, once issued
 * @param changes what it does to the lists of bodies that exist, while it is a draft
 * @param advice what the rules on composition would have otherwise, while it is a draft
 * @param mayWithdraw its day of effect has not come
 */
public record DecisionPage(
        Decision decision,
        DocumentSummary line,
        UnitSummary agency,
        String html,
        Findings findings,
        List<Finding> wording,
        List<DocumentSummary> replaces,
        @Nullable DocumentSummary replacedBy,
        List<BodySummary> bodies,
        List<CheckDecision.BodyChange> changes,
        List<CheckDecision.BodyAdvice> advice,
        boolean mayWithdraw,
        boolean mayDraft,
        boolean mayIssue,
        List<Violation> refused) {

    public String address() {
        return "/quyet-dinh/" + line.id();
    }

    public boolean issued() {
        return decision.issued();
    }

    public @Nullable LocalDate withdrawnOn() {
        return decision.withdrawnOn();
    }

    public @Nullable LocalDate effectiveOn() {
        return decision.effectiveOn();
    }
}
