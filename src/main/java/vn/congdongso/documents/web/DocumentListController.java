package vn.congdongso.documents.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** All documents of the agencies that the viewer may look into. */
@Controller
class DocumentListController {

    private static final int SIZE = 20;
    private static final int YEARS = 6;

    private final Agencies agencies;
    private final Documents documents;
    private final Access access;
    private final Today today;

    DocumentListController(Agencies agencies, Documents documents, Access access, Today today) {
        this.agencies = agencies;
        this.documents = documents;
        this.access = access;
        this.today = today;
    }

    @GetMapping("/van-ban")
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView list(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "co-quan", defaultValue = "") String agency,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "tinh-trang", defaultValue = "") String status,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        Map<UnitId, UnitSummary> mine = agencies.where(who, Permission.VIEW_DOCUMENT);
        List<UnitId> asked = mine.keySet().stream()
                .filter(unit -> agency.isEmpty() || unit.toString().equals(agency))
                .toList();
        Documents.Filter filter = new Documents.Filter(
                asked,
                named(DocumentKind.values(), kind).orElse(null),
                named(DocumentStatus.values(), status).orElse(null),
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                VietnameseText.clean(q));
        Documents.Page found = documents.list(filter, Math.max(1, page), SIZE);
        FormView filters =
                FormView.of(Map.of("q", q, "co-quan", agency, "loai", kind, "nam", year, "tinh-trang", status));
        return Pages.page(
                "documents/list",
                new DocumentListPage(
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
                        access.mayAnywhere(who, Permission.WRITE_DOCUMENT)));
    }

    private List<DocumentListPage.Row> rows(List<DocumentSummary> found, Map<UnitId, UnitSummary> mine) {
        Set<DocumentId> replaced =
                documents.replaced(found.stream().map(DocumentSummary::id).toList());
        return found.stream()
                .map(document -> new DocumentListPage.Row(
                        document,
                        Optional.ofNullable(mine.get(document.agency()))
                                .map(UnitSummary::title)
                                .orElse(""),
                        replaced.contains(document.id())))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
