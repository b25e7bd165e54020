package vn.congdongso.teams.web;

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
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.AgencyRenderer;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.domain.Decisions;

/** The decision as a file: .docx for Word, PDF for print and signature. */
@Controller
class DecisionFileController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Decisions decisions;
    private final Documents documents;
    private final DocumentRenderer renderer;
    private final AgencyRenderer templates;
    private final Today today;

    DecisionFileController(
            Decisions decisions,
            Documents documents,
            DocumentRenderer renderer,
            AgencyRenderer templates,
            Today today) {
        this.decisions = decisions;
        this.documents = documents;
        this.renderer = renderer;
        this.templates = templates;
        this.today = today;
    }

    @GetMapping("/quyet-dinh/{documentId}/tai/docx")
    @Allowed(value = Permission.VIEW_DECISION, on = "documentId")
    ResponseEntity<byte[]> docx(@PathVariable DocumentId documentId) {
        String name = name(documentId);
        DocumentSummary line = documents.find(documentId).orElseThrow();
        LocalDate day = line.issuedOn() == null ? today.today() : line.issuedOn();
        byte[] word = templates.docx(line.agency(), documents.content(documentId), day);
        return file(word, DOCX, name + ".docx");
    }

    @GetMapping("/quyet-dinh/{documentId}/tai/pdf")
    @Allowed(value = Permission.VIEW_DECISION, on = "documentId")
    ResponseEntity<byte[]> pdf(@PathVariable DocumentId documentId) {
        String name = name(documentId);
        return file(renderer.pdf(documents.content(documentId)), MediaType.APPLICATION_PDF, name + ".pdf");
    }

    private String name(DocumentId document) {
        return decisions
                .find(document)
                .flatMap(decision -> documents.find(decision.document()))
                .map(line -> VietnameseText.key(line.notation()).replace(' ', '-'))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
