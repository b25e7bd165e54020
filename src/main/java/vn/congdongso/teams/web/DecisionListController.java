package vn.congdongso.teams.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Agencies;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.domain.Decision;
import vn.congdongso.teams.domain.Decisions;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

@Controller
class DecisionListController {

    private static final int SIZE = 20;
    private static final int YEARS = 6;

    private final Agencies agencies;
    private final Documents documents;
    private final Decisions decisions;
    private final Access access;
    private final Today today;

    DecisionListController(Agencies agencies, Documents documents, Decisions decisions, Access access, Today today) {
        this.agencies = agencies;
        this.documents = documents;
        this.decisions = decisions;
        this.access = access;
        this.today = today;
    }

    @GetMapping("/quyet-dinh")
    @Allowed(Permission.VIEW_DECISION)
    ModelAndView list(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "co-quan", defaultValue = "") String agency,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "tinh-trang", defaultValue = "") String status,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        Map<UnitId, UnitSummary> mine = agencies.where(who, Permission.VIEW_DECISION);
        List<UnitId> asked = mine.keySet().stream()
                .filter(unit -> agency.isEmpty() || unit.toString().equals(agency))
                .toList();
        Documents.Filter filter = new Documents.Filter(
                asked, DocumentKind.QUYET_DINH, status(status), year(year).orElse(null), VietnameseText.clean(q));
        Documents.Page found = documents.list(filter, Math.max(1, page), SIZE);
        FormView filters = FormView.of(Map.of("q", q, "co-quan", agency, "nam", year, "tinh-trang", status));
        return Pages.page(
                "teams/decisions",
                new DecisionListPage(
                        filters,
                        mine.values().stream()
                                .map(unit -> Option.of(unit.id().toString(), unit.title()))
                                .toList(),
                        IntStream.range(0, YEARS)
                                .map(back -> today.today().getYear() - back)
                                .boxed()
                                .toList(),
                        rows(found.documents(), mine),
                        new Paging(page, SIZE, found.total()),
                        access.mayAnywhere(who, Permission.DRAFT_DECISION)));
    }

    private List<DecisionListPage.Row> rows(List<DocumentSummary> found, Map<UnitId, UnitSummary> mine) {
        Map<DocumentId, Decision> about =
                decisions.findAll(found.stream().map(DocumentSummary::id).toList());
        return found.stream()
                .map(document -> new DecisionListPage.Row(
                        document,
                        Optional.ofNullable(mine.get(document.agency()))
                                .map(UnitSummary::title)
                                .orElse(""),
                        Optional.ofNullable(about.get(document.id()))
                                .map(decision -> status(decision, document))
                                .orElse(document.status().name()),
                        about.containsKey(document.id())))
                .toList();
    }

    private static String status(Decision decision, DocumentSummary document) {
        if (decision.withdrawnOn() != null) {
            return "WITHDRAWN";
        }
        return decision.replacedBy() != null ? "REPLACED" : document.status().name();
    }

    private static @Nullable DocumentStatus status(String text) {
        return switch (text) {
            case "DRAFT" -> DocumentStatus.DRAFT;
            case "ISSUED" -> DocumentStatus.ISSUED;
            default -> null;
        };
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
