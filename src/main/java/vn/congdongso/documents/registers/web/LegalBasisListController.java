package vn.congdongso.documents.registers.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.registers.LegalBases;
import vn.congdongso.documents.registers.LegalBasis;
import vn.congdongso.documents.registers.RegisterPage;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** Legal bases to look up, to pick from, and to warn of. */
@Controller
class LegalBasisListController {

    private static final int SIZE = 30;
    private static final int OFFERED = 10;

    private final LegalBases bases;
    private final Documents documents;
    private final RegisterAgencies agencies;
    private final Today today;

    LegalBasisListController(LegalBases bases, Documents documents, RegisterAgencies agencies, Today today) {
        this.bases = bases;
        this.documents = documents;
        this.agencies = agencies;
        this.today = today;
    }

    @GetMapping("/can-cu")
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView list(CurrentAccount who, @RequestParam Map<String, String> sent) {
        RegisterQuery query = new RegisterQuery(sent);
        RegisterAgencies.Chosen chosen = agencies.choose(who, query.agency());
        UnitId agency = chosen.agency().id();
        String words = query.filter(agency, today.today()).words();
        boolean inForceOnly = "con".equals(sent.get(RegisterQuery.STATE));
        long total = bases.search(agency, words, inForceOnly, 0, 1).total();
        Paging paging = new Paging(query.page(), SIZE, total);
        RegisterPage<LegalBasis> found = bases.search(agency, words, inForceOnly, paging.offset(), SIZE);
        return Pages.page(
                "registers/bases",
                new BasesPage(
                        agency.toString(),
                        chosen.agency().title(),
                        chosen.keeps(),
                        query.form(agency),
                        chosen.options(),
                        found.rows(),
                        today.today(),
                        paging));
    }

    /** For those who write: citations whose words match, those in force first. */
    @GetMapping(path = "/can-cu/tim", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.VIEW_DOCUMENT)
    @ResponseBody
    List<FoundBasis> find(
            CurrentAccount who,
            @RequestParam(name = "tu", defaultValue = "") String words,
            @RequestParam(name = "donVi", defaultValue = "") String agency) {
        return found(who, words, agency);
    }

    /** The same for htmx: a fragment to put below a field. */
    @GetMapping(path = "/can-cu/tim", headers = "HX-Request")
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView offer(
            CurrentAccount who,
            @RequestParam(name = "tu", defaultValue = "") String words,
            @RequestParam(name = "donVi", defaultValue = "") String agency) {
        return Pages.page("registers/basis-hits", new BasisHits(found(who, words, agency)));
    }

    @GetMapping("/can-cu/kiem-tra/{documentId}")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ModelAndView check(@PathVariable DocumentId documentId) {
        DocumentSummary document =
                documents.find(documentId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<String> cited = documents.content(documentId).bases();
        return Pages.page(
                "registers/basis-check",
                new BasisCheckPage(
                        document,
                        cited,
                        bases.endedAmong(
                                cited,
                                document.agency(),
                                document.issuedOn() == null ? today.today() : document.issuedOn())));
    }

    private List<FoundBasis> found(CurrentAccount who, String words, String agency) {
        UnitId chosen = agencies.choose(who, agency).agency().id();
        return bases.search(chosen, words, false, 0, OFFERED).rows().stream()
                .map(basis -> FoundBasis.of(basis, today.today()))
                .sorted(Comparator.comparing(FoundBasis::ended))
                .toList();
    }
}
