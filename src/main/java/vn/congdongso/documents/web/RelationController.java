package vn.congdongso.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Agencies;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.writing.BeginDecisionFromProposal;
import vn.congdongso.documents.writing.RelateDocuments;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** What a document does to earlier ones, and the decision that a proposal asks for. */
@Controller
class RelationController {

    private static final String TEMPLATE = "documents/relate";
    private static final int SIZE = 20;

    private final Agencies agencies;
    private final Documents documents;
    private final DocumentPages pages;
    private final RelateDocuments relateDocuments;
    private final BeginDecisionFromProposal beginDecision;
    private final Access access;
    private final Toasts toasts;

    RelationController(
            Agencies agencies,
            Documents documents,
            DocumentPages pages,
            RelateDocuments relateDocuments,
            BeginDecisionFromProposal beginDecision,
            Access access,
            Toasts toasts) {
        this.agencies = agencies;
        this.documents = documents;
        this.pages = pages;
        this.relateDocuments = relateDocuments;
        this.beginDecision = beginDecision;
        this.access = access;
        this.toasts = toasts;
    }

    @GetMapping("/van-ban/{documentId}/lien-quan")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView choose(
            @PathVariable DocumentId documentId,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page,
            CurrentAccount who) {
        return Pages.page(TEMPLATE, page(documentId, q, page, who, FormView.empty()));
    }

    @PostMapping("/van-ban/{documentId}/lien-quan")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView relate(
            @PathVariable DocumentId documentId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        Optional<RelateDocuments.Command> command = command(documentId, typed, who);
        Outcome<DocumentRelation> outcome = command.map(relateDocuments::relate)
                .orElseGet(() -> Outcome.refused(Violation.of(
                        kind(typed).isEmpty() ? "kind" : "to",
                        kind(typed).isEmpty() ? "writing.relate.choose-kind" : "writing.relate.choose-document")));
        return switch (outcome) {
            case Outcome.Accepted<DocumentRelation> made -> {
                toasts.say(response, "writing.relate.done");
                yield back(documentId);
            }
            case Outcome.Refused<DocumentRelation>(List<Violation> violations) -> {
                FormView form = FormView.of(typed).with(violations);
                yield Pages.refused(TEMPLATE, page(documentId, typed.getOrDefault("q", ""), 1, who, form));
            }
        };
    }

    @PostMapping("/van-ban/{documentId}/lien-quan/bo")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView release(
            @PathVariable DocumentId documentId, @RequestParam Map<String, String> typed, CurrentAccount who) {
        Optional<Outcome<DocumentRelation>> outcome =
                command(documentId, typed, who).map(relateDocuments::release);
        return outcome.isPresent() && outcome.get() instanceof Outcome.Refused<DocumentRelation>(List<Violation> found)
                ? Pages.refused(
                        "documents/document",
                        pages.page(documentId, who, FormView.empty().with(found)))
                : back(documentId);
    }

    @PostMapping("/van-ban/{documentId}/quyet-dinh")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView decide(@PathVariable DocumentId documentId, CurrentAccount who) {
        return switch (beginDecision.begin(documentId, who)) {
            case Outcome.Accepted<DocumentId>(DocumentId decision) ->
                new ModelAndView(Pages.redirect("/van-ban/" + decision + "/sua"));
            case Outcome.Refused<DocumentId>(List<Violation> violations) ->
                Pages.refused(
                        "documents/document",
                        pages.page(documentId, who, FormView.empty().with(violations)));
        };
    }

    private RelatePage page(DocumentId document, String q, int page, CurrentAccount who, FormView form) {
        DocumentSummary line =
                documents.find(document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Documents.Filter filter = new Documents.Filter(
                agencies.where(who, Permission.VIEW_DOCUMENT).keySet(), null, null, null, VietnameseText.clean(q));
        Documents.Page found = documents.list(filter, Math.max(1, page), SIZE);
        return new RelatePage(
                line,
                FormView.of(Map.of("q", q)),
                form,
                found.documents().stream()
                        .filter(other -> other.issued() && !other.id().equals(document))
                        .toList(),
                new Paging(page, SIZE, found.total()));
    }

    /** Empty where no document was chosen, or none that the person may see. */
    private Optional<RelateDocuments.Command> command(DocumentId from, Map<String, String> typed, CurrentAccount who) {
        Optional<DocumentId> to = uuid(typed.getOrDefault("to", ""))
                .map(DocumentId::new)
                .flatMap(documents::find)
                .filter(other -> access.may(who, Permission.VIEW_DOCUMENT, Place.in(other.agency())))
                .map(DocumentSummary::id);
        return kind(typed).flatMap(kind -> to.map(other -> new RelateDocuments.Command(from, kind, other)));
    }

    private static Optional<RelationKind> kind(Map<String, String> typed) {
        return Arrays.stream(RelationKind.values())
                .filter(value -> value.name().equals(typed.get("kind")))
                .findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ModelAndView back(DocumentId document) {
        return new ModelAndView(Pages.redirect("/van-ban/" + document));
    }
}
