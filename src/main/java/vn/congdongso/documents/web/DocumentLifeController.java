package vn.congdongso.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.writing.DocumentText;
import vn.congdongso.documents.writing.IssueDocument;
import vn.congdongso.documents.writing.RecallDocument;
import vn.congdongso.documents.writing.RecordOnPaper;
import vn.congdongso.documents.writing.Said;
import vn.congdongso.documents.writing.VoidDocument;
import vn.congdongso.documents.writing.Writings;
import vn.congdongso.documents.writing.Written;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** A document gets its number and day; and, if it must be, is taken back. */
@Controller
class DocumentLifeController {

    private final DocumentPages pages;
    private final Documents documents;
    private final Writings writings;
    private final IssueDocument issueDocument;
    private final RecordOnPaper recordOnPaper;
    private final RecallDocument recallDocument;
    private final VoidDocument voidDocument;
    private final Toasts toasts;
    private final Today today;

    DocumentLifeController(
            DocumentPages pages,
            Documents documents,
            Writings writings,
            IssueDocument issueDocument,
            RecordOnPaper recordOnPaper,
            RecallDocument recallDocument,
            VoidDocument voidDocument,
            Toasts toasts,
            Today today) {
        this.pages = pages;
        this.documents = documents;
        this.writings = writings;
        this.issueDocument = issueDocument;
        this.recordOnPaper = recordOnPaper;
        this.recallDocument = recallDocument;
        this.voidDocument = voidDocument;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/van-ban/{documentId}/ban-hanh")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ModelAndView confirm(@PathVariable DocumentId documentId) {
        Written written = written(documentId);
        return written.line().issued()
                ? back(documentId)
                : Pages.page("documents/issue", issuePage(written, List.of()));
    }

    @PostMapping("/van-ban/{documentId}/ban-hanh")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ModelAndView issue(
            @PathVariable DocumentId documentId,
            @RequestParam(defaultValue = "") String version,
            CurrentAccount who,
            HttpServletResponse response) {
        Written written = written(documentId);
        int looked = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        Outcome<DocumentSummary> outcome = written.text().onPaper()
                ? recordOnPaper.record(new RecordOnPaper.Command(documentId, looked, who))
                : issueDocument.issue(new IssueDocument.Command(documentId, looked, who));
        return switch (outcome) {
            case Outcome.Accepted<DocumentSummary>(DocumentSummary issued) -> {
                toasts.say(response, "writing.issue.done", issued.notation());
                yield back(documentId);
            }
            case Outcome.Refused<DocumentSummary>(List<Violation> violations) ->
                Pages.refused("documents/issue", issuePage(written(documentId), violations));
        };
    }

    @PostMapping("/van-ban/{documentId}/thu-hoi")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ModelAndView recall(
            @PathVariable DocumentId documentId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        written(documentId);
        var command = new RecallDocument.Command(documentId, typed.getOrDefault("reason", ""), who);
        return takenBack(recallDocument.recall(command), typed, documentId, who, response, "writing.recall.done");
    }

    @PostMapping("/van-ban/{documentId}/huy-so")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ModelAndView annul(
            @PathVariable DocumentId documentId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        written(documentId);
        var command = new VoidDocument.Command(documentId, typed.getOrDefault("reason", ""), who);
        return takenBack(voidDocument.annul(command), typed, documentId, who, response, "writing.void.done");
    }

    private ModelAndView takenBack(
            Outcome<DocumentSummary> outcome,
            Map<String, String> typed,
            DocumentId document,
            CurrentAccount who,
            HttpServletResponse response,
            String said) {
        return switch (outcome) {
            case Outcome.Accepted<DocumentSummary>(DocumentSummary line) -> {
                toasts.say(response, said, line.notation());
                yield back(document);
            }
            case Outcome.Refused<DocumentSummary>(List<Violation> violations) ->
                Pages.refused(
                        "documents/document",
                        pages.page(document, who, FormView.of(typed).with(violations)));
        };
    }

    private IssueDocumentPage issuePage(Written written, List<Violation> refused) {
        DocumentId document = written.line().id();
        DocumentText.Paper paper = written.text().paper();
        LocalDate day = paper == null ? today.today() : dayOrNull(paper);
        Integer number = paper == null ? next(written) : paper.number();
        List<DocumentRelation> own = documents.relations(document).stream()
                .filter(relation -> relation.from().id().equals(document))
                .toList();
        return new IssueDocumentPage(
                written,
                number,
                day,
                DocumentPages.findings(documents.content(document), written),
                writings.remarks(document).stream().filter(Said::open).count(),
                own,
                refused);
    }

    private static @Nullable LocalDate dayOrNull(DocumentText.Paper paper) {
        return paper.day() == null ? null : paper.day().day();
    }

    private Integer next(Written written) {
        return documents.nextNumber(
                written.line().agency(), written.line().symbol(), today.today().getYear());
    }

    private Written written(DocumentId document) {
        return writings.find(document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(DocumentId document) {
        return new ModelAndView(Pages.redirect("/van-ban/" + document));
    }
}
