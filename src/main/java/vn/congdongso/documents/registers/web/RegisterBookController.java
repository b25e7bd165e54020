package vn.congdongso.documents.registers.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.registers.FileKind;
import vn.congdongso.documents.registers.RegisterFilter;
import vn.congdongso.documents.registers.web.RegisterBooks.Which;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Messages;
import vn.congdongso.webui.Pages;

/** The registers as they are printed and bound: a page for the printer, PDF, workbook. */
@Controller
class RegisterBookController {

    /** Rows of a sheet that a browser prints and of a PDF; a year of a commune is about as long. */
    static final int MOST_PRINTED = 3_000;

    private static final int MOST_ROWS = 50_000;

    private final RegisterAgencies agencies;
    private final RegisterBooks books;
    private final RegisterPdf pdf;
    private final Messages messages;
    private final Today today;

    RegisterBookController(
            RegisterAgencies agencies, RegisterBooks books, RegisterPdf pdf, Messages messages, Today today) {
        this.agencies = agencies;
        this.books = books;
        this.pdf = pdf;
        this.messages = messages;
        this.today = today;
    }

    @GetMapping("/so-van-ban/in/{book}")
    @Allowed(Permission.VIEW_DOCUMENT)
    ModelAndView print(CurrentAccount who, @PathVariable String book, @RequestParam Map<String, String> sent) {
        Which which = which(book);
        return Pages.page(
                "registers/book",
                new BookPage(
                        book(who, which, sent, MOST_PRINTED),
                        new RegisterQuery(sent).under("/so-van-ban/" + which.path()),
                        cutWords()));
    }

    @GetMapping("/so-van-ban/tai/{book}/pdf")
    @Allowed(Permission.VIEW_DOCUMENT)
    ResponseEntity<byte[]> pdf(CurrentAccount who, @PathVariable String book, @RequestParam Map<String, String> sent) {
        Which which = which(book);
        RegisterBook found = book(who, which, sent, MOST_PRINTED);
        return Downloads.file(pdf.of(found, cutWords()), FileKind.PDF.mediaType(), name(found) + ".pdf");
    }

    @GetMapping("/so-van-ban/tai/{book}/xlsx")
    @Allowed(Permission.VIEW_DOCUMENT)
    ResponseEntity<byte[]> workbook(
            CurrentAccount who, @PathVariable String book, @RequestParam Map<String, String> sent) {
        RegisterBook found = book(who, which(book), sent, MOST_ROWS);
        return Downloads.file(RegisterWorkbook.of(found), FileKind.XLSX.mediaType(), name(found) + ".xlsx");
    }

    private RegisterBook book(CurrentAccount who, Which which, Map<String, String> sent, int most) {
        RegisterQuery query = new RegisterQuery(sent);
        UnitSummary agency = agencies.choose(who, query.agency()).agency();
        RegisterFilter filter =
                which == Which.THEO_DOI ? query.followed(agency.id()) : query.filter(agency.id(), today.today());
        return books.book(which, agency, filter, most);
    }

    private String cutWords() {
        return messages.text(RegisterBooks.VIETNAMESE, "registers.book.cut", MOST_PRINTED);
    }

    private static Which which(String book) {
        return Which.of(book).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(RegisterBook book) {
        return VietnameseText.key(book.title() + " " + book.agency()).replace(' ', '-');
    }
}
