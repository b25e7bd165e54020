package vn.congdongso.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import vn.congdongso.documents.writing.MakeRemark;
import vn.congdongso.documents.writing.SendForReview;
import vn.congdongso.documents.writing.SettleRemark;
import vn.congdongso.documents.writing.Writings;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** A draft before those who decide, and what they say about it. */
@Controller
class ReviewController {

    private final DocumentPages pages;
    private final Writings writings;
    private final SendForReview sendForReview;
    private final MakeRemark makeRemark;
    private final SettleRemark settleRemark;
    private final Toasts toasts;

    ReviewController(
            DocumentPages pages,
            Writings writings,
            SendForReview sendForReview,
            MakeRemark makeRemark,
            SettleRemark settleRemark,
            Toasts toasts) {
        this.pages = pages;
        this.writings = writings;
        this.sendForReview = sendForReview;
        this.makeRemark = makeRemark;
        this.settleRemark = settleRemark;
        this.toasts = toasts;
    }

    @PostMapping("/van-ban/{documentId}/trinh-duyet")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView send(@PathVariable DocumentId documentId, CurrentAccount who, HttpServletResponse response) {
        writtenHere(documentId);
        return switch (sendForReview.send(documentId)) {
            case Outcome.Accepted<DocumentSummary> sent -> {
                toasts.say(response, "writing.review.sent");
                yield back(documentId, "");
            }
            case Outcome.Refused<DocumentSummary>(List<Violation> violations) ->
                refused(documentId, who, FormView.empty().with(violations));
        };
    }

    @PostMapping("/van-ban/{documentId}/y-kien")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView remark(
            @PathVariable DocumentId documentId, @RequestParam Map<String, String> typed, CurrentAccount who) {
        writtenHere(documentId);
        MakeRemark.Command command = new MakeRemark.Command(documentId, typed.getOrDefault("words", ""), who);
        return switch (makeRemark.say(command)) {
            case Outcome.Accepted<UUID> said -> back(documentId, "#y-kien");
            case Outcome.Refused<UUID>(List<Violation> violations) ->
                refused(documentId, who, FormView.of(typed).with(violations));
        };
    }

    @PostMapping("/van-ban/{documentId}/y-kien/xong")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "documentId")
    ModelAndView settle(
            @PathVariable DocumentId documentId, @RequestParam(defaultValue = "") String remark, CurrentAccount who) {
        uuid(remark).ifPresent(id -> settleRemark.settle(new SettleRemark.Command(documentId, id, who)));
        return back(documentId, "#y-kien");
    }

    private void writtenHere(DocumentId document) {
        if (writings.find(document).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ModelAndView back(DocumentId document, String anchor) {
        return new ModelAndView(Pages.redirect("/van-ban/" + document + anchor));
    }

    private ModelAndView refused(DocumentId document, CurrentAccount who, FormView form) {
        return Pages.refused("documents/document", pages.page(document, who, form));
    }
}
