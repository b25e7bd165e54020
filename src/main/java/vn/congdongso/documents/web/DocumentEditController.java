package vn.congdongso.documents.web;

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
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.writing.DraftDocument;
import vn.congdongso.documents.writing.Writings;
import vn.congdongso.documents.writing.Written;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Writing a document: one form, kept at each button, complete or not. */
@Controller
class DocumentEditController {

    private static final String TEMPLATE = "documents/edit";
    private static final String MORE = "them-phu-luc";
    private static final String LESS = "bo-phu-luc:";

    private final Writings writings;
    private final Documents documents;
    private final Addresses addresses;
    private final DraftDocument draftDocument;
    private final Toasts toasts;

    DocumentEditController(
            Writings writings, Documents documents, Addresses addresses, DraftDocument draftDocument, Toasts toasts) {
        this.writings = writings;
        this.documents = documents;
        this.addresses = addresses;
        this.draftDocument = draftDocument;
        this.toasts = toasts;
    }

    @GetMapping("/van-ban/{documentId}/sua")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView form(@PathVariable DocumentId documentId, @RequestParam(defaultValue = "") String viec) {
        DocumentSummary line = documents.find(documentId).orElseThrow(DocumentEditController::notFound);
        Optional<String> elsewhere = addresses.ofOwnersForm(line);
        if (elsewhere.isPresent()) {
            return new ModelAndView(Pages.redirect(elsewhere.get()));
        }
        Written written = draft(documentId);
        FormView form = FormView.of(DocumentForm.values(written.text(), written.version()));
        return Pages.page(TEMPLATE, new DocumentEditPage(written, form, viec.equals(MORE) ? 1 : 0));
    }

    @PostMapping("/van-ban/{documentId}/sua")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView keep(
            @PathVariable DocumentId documentId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        Written written = draft(documentId);
        String deed = typed.getOrDefault("viec", "");
        DocumentForm.Read read = DocumentForm.read(typed, written.text(), leftOut(deed));
        if (!read.unreadable().isEmpty()) {
            return refused(written, typed, read.unreadable());
        }
        DraftDocument.Command command = new DraftDocument.Command(documentId, version(typed), read.text(), who);
        return switch (draftDocument.keep(command)) {
            case Outcome.Accepted<DocumentId> kept -> {
                toasts.say(response, "writing.edit.kept");
                yield new ModelAndView(Pages.redirect("/van-ban/" + documentId + next(deed)));
            }
            case Outcome.Refused<DocumentId>(List<Violation> violations) -> refused(written, typed, violations);
        };
    }

    private static String next(String deed) {
        if (deed.equals("xem")) {
            return "";
        }
        return deed.equals(MORE) ? "/sua?viec=" + MORE + "#phu-luc-moi" : "/sua";
    }

    private static int leftOut(String deed) {
        String index = deed.startsWith(LESS) ? deed.substring(LESS.length()) : "";
        return index.matches("\\d{1,3}") ? Integer.parseInt(index) : -1;
    }

    private static ModelAndView refused(Written written, Map<String, String> typed, List<Violation> violations) {
        FormView form = FormView.of(typed).with(violations);
        return Pages.refused(TEMPLATE, new DocumentEditPage(written, form, 0));
    }

    /** A document that has been issued, or that another module composes, is not written here. */
    private Written draft(DocumentId document) {
        return writings.find(document)
                .filter(written -> !written.line().issued())
                .orElseThrow(DocumentEditController::notFound);
    }

    private static int version(Map<String, String> typed) {
        return typed.getOrDefault("version", "").matches("\\d{1,9}") ? Integer.parseInt(typed.get("version")) : 0;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
