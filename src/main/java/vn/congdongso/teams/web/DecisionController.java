package vn.congdongso.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.domain.IssueDecision;
import vn.congdongso.teams.domain.RecordDecision;
import vn.congdongso.teams.domain.WithdrawDecision;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** A decision as it will be printed, what a check finds in it, and its issue. */
@Controller
class DecisionController {

    private final DecisionPages pages;
    private final IssueDecision issueDecision;
    private final RecordDecision recordDecision;
    private final WithdrawDecision withdrawDecision;
    private final Toasts toasts;

    DecisionController(
            DecisionPages pages,
            IssueDecision issueDecision,
            RecordDecision recordDecision,
            WithdrawDecision withdrawDecision,
            Toasts toasts) {
        this.pages = pages;
        this.issueDecision = issueDecision;
        this.recordDecision = recordDecision;
        this.withdrawDecision = withdrawDecision;
        this.toasts = toasts;
    }

    @GetMapping("/quyet-dinh/{documentId}")
    @Allowed(value = Permission.VIEW_DECISION, on = "documentId")
    ModelAndView decision(@PathVariable DocumentId documentId, CurrentAccount who) {
        return Pages.page("teams/decision", found(pages.decision(documentId, who, List.of())));
    }

    @GetMapping("/quyet-dinh/{documentId}/ban-hanh")
    @Allowed(value = Permission.ISSUE_DECISION, on = "documentId")
    ModelAndView confirm(@PathVariable DocumentId documentId) {
        IssuePage page = found(pages.issue(documentId));
        return page.decision().issued()
                ? new ModelAndView(Pages.redirect("/quyet-dinh/" + documentId))
                : Pages.page("teams/issue-decision", page);
    }

    @PostMapping("/quyet-dinh/{documentId}/ban-hanh")
    @Allowed(value = Permission.ISSUE_DECISION, on = "documentId")
    ModelAndView issue(
            @PathVariable DocumentId documentId,
            @RequestParam int version,
            CurrentAccount who,
            HttpServletResponse response) {
        boolean onPaper = found(pages.issue(documentId)).onPaper();
        Outcome<DocumentSummary> outcome = onPaper
                ? recordDecision.record(new RecordDecision.Command(documentId, version))
                : issueDecision.issue(new IssueDecision.Command(documentId, version));
        return switch (outcome) {
            case Outcome.Accepted<DocumentSummary>(DocumentSummary issued) -> {
                toasts.say(response, "teams.decision.issued", issued.notation());
                yield new ModelAndView(Pages.redirect("/quyet-dinh/" + documentId));
            }
            case Outcome.Refused<DocumentSummary>(List<Violation> violations) ->
                Pages.refused("teams/decision", found(pages.decision(documentId, who, violations)));
        };
    }

    @GetMapping("/quyet-dinh/{documentId}/rut-lai")
    @Allowed(value = Permission.ISSUE_DECISION, on = "documentId")
    ModelAndView confirmWithdrawal(@PathVariable DocumentId documentId, CurrentAccount who) {
        return withdrawal(documentId, who, FormView.empty());
    }

    @PostMapping("/quyet-dinh/{documentId}/rut-lai")
    @Allowed(value = Permission.ISSUE_DECISION, on = "documentId")
    ModelAndView withdraw(
            @PathVariable DocumentId documentId,
            @RequestParam(defaultValue = "") String reason,
            CurrentAccount who,
            HttpServletResponse response) {
        found(pages.decision(documentId, who, List.of()));
        return switch (withdrawDecision.withdraw(new WithdrawDecision.Command(documentId, reason, who))) {
            case Outcome.Accepted<DocumentId> withdrawn -> {
                toasts.say(response, "teams.decision.withdrawn");
                yield new ModelAndView(Pages.redirect("/quyet-dinh/" + documentId));
            }
            case Outcome.Refused<DocumentId>(List<Violation> violations) -> {
                ModelAndView page = withdrawal(
                        documentId, who, FormView.of(Map.of("reason", reason)).with(violations));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ModelAndView withdrawal(DocumentId documentId, CurrentAccount who, FormView form) {
        DecisionPage decision = found(pages.decision(documentId, who, List.of()));
        if (!decision.issued()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.page("teams/withdraw-decision", new WithdrawalPage(decision, form));
    }

    private static <T> T found(Optional<T> page) {
        return page.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
