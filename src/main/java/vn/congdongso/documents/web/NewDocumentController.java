package vn.congdongso.documents.web;

import java.util.ArrayList;
import java.util.Arrays;
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
import vn.congdongso.access.Agencies;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.writing.Beginnings;
import vn.congdongso.documents.writing.DocumentText;
import vn.congdongso.documents.writing.DraftDocument;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** The beginning of a document: whose, which kind, and whether it exists on paper already. */
@Controller
class NewDocumentController {

    private static final String TEMPLATE = "documents/new";

    private final Agencies agencies;
    private final DraftDocument draftDocument;
    private final Units units;
    private final Today today;

    NewDocumentController(Agencies agencies, DraftDocument draftDocument, Units units, Today today) {
        this.agencies = agencies;
        this.draftDocument = draftDocument;
        this.units = units;
        this.today = today;
    }

    @GetMapping("/van-ban/moi")
    @Allowed(Permission.WRITE_DOCUMENT)
    ModelAndView choose(CurrentAccount who) {
        List<UnitSummary> mine =
                List.copyOf(agencies.where(who, Permission.WRITE_DOCUMENT).values());
        return mine.size() == 1
                ? new ModelAndView(
                        Pages.redirect("/van-ban/moi/" + mine.getFirst().id()))
                : Pages.page("documents/agencies", new DocumentAgenciesPage(mine));
    }

    @GetMapping("/van-ban/moi/{unitId}")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "unitId")
    ModelAndView form(@PathVariable UnitId unitId) {
        return Pages.page(TEMPLATE, page(unitId, FormView.empty()));
    }

    @PostMapping("/van-ban/moi/{unitId}")
    @Allowed(value = Permission.WRITE_DOCUMENT, on = "unitId")
    ModelAndView begin(@PathVariable UnitId unitId, @RequestParam Map<String, String> typed, CurrentAccount who) {
        NewDocumentPage page = page(unitId, FormView.of(typed));
        Optional<DocumentKind> kind = Arrays.stream(DocumentKind.values())
                .filter(value -> value.name().equals(typed.get("kind")))
                .findFirst();
        PaperFields paper = PaperFields.read(typed);
        boolean onPaper = page.ended() || "true".equals(typed.get("onPaper"));
        List<Violation> violations = new ArrayList<>();
        if (kind.isEmpty()) {
            violations.add(Violation.of("kind", "writing.form.choose-kind"));
        }
        if (onPaper) {
            violations.addAll(paper.unreadable());
        }
        if (!violations.isEmpty()) {
            return refused(page, violations);
        }
        DocumentText blank = Beginnings.of(kind.orElseThrow(), page.agency(), onPaper ? paper.paper() : null);
        return switch (draftDocument.begin(unitId, blank, who)) {
            case Outcome.Accepted<DocumentId>(DocumentId document) ->
                new ModelAndView(Pages.redirect("/van-ban/" + document + "/sua"));
            case Outcome.Refused<DocumentId>(List<Violation> found) -> refused(page, found);
        };
    }

    private static ModelAndView refused(NewDocumentPage page, List<Violation> violations) {
        return Pages.refused(
                TEMPLATE,
                new NewDocumentPage(page.agency(), page.ended(), page.form().with(violations)));
    }

    private NewDocumentPage page(UnitId unit, FormView form) {
        UnitSummary agency = units.lastKnown(unit, today.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean ended = units.find(unit, today.today()).isEmpty();
        return new NewDocumentPage(agency, ended, form);
    }
}
