package vn.congdongso.documents.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.AgencyRenderer;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** A document as it is printed, on the screen and as files. */
@Controller
class DocumentController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DocumentPages pages;
    private final Documents documents;
    private final DocumentRenderer renderer;
    private final AgencyRenderer templates;
    private final Today today;

    DocumentController(
            DocumentPages pages,
            Documents documents,
            DocumentRenderer renderer,
            AgencyRenderer templates,
            Today today) {
        this.pages = pages;
        this.documents = documents;
        this.renderer = renderer;
        this.templates = templates;
        this.today = today;
    }

    @GetMapping("/van-ban/{documentId}")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ModelAndView document(@PathVariable DocumentId documentId, CurrentAccount who) {
        return Pages.page("documents/document", pages.page(documentId, who, FormView.empty()));
    }

    @GetMapping("/van-ban/{documentId}/tai/docx")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ResponseEntity<byte[]> docx(@PathVariable DocumentId documentId) {
        String name = name(documentId);
        DocumentSummary line = documents.find(documentId).orElseThrow();
        LocalDate day = line.issuedOn() == null ? today.today() : line.issuedOn();
        byte[] word = templates.docx(line.agency(), documents.content(documentId), day);
        return file(word, DOCX, name + ".docx");
    }

    @GetMapping("/van-ban/{documentId}/tai/pdf")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ResponseEntity<byte[]> pdf(@PathVariable DocumentId documentId) {
        String name = name(documentId);
        return file(renderer.pdf(documents.content(documentId)), MediaType.APPLICATION_PDF, name + ".pdf");
    }

    private String name(DocumentId document) {
        DocumentSummary line =
                documents.find(document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return VietnameseText.key(line.notation()).replace(' ', '-');
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
