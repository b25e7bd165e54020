package vn.congdongso.reporting.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.AgencyRenderer;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;

/** A commune's report as a file. */
@Controller
class ReportFileController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ReportPages pages;
    private final DocumentRenderer renderer;
    private final AgencyRenderer templates;
    private final Today today;

    ReportFileController(ReportPages pages, DocumentRenderer renderer, AgencyRenderer templates, Today today) {
        this.pages = pages;
        this.renderer = renderer;
        this.templates = templates;
        this.today = today;
    }

    @GetMapping("/bao-cao/{reportId}/tai/docx")
    @Allowed(value = Permission.VIEW_REPORT, on = "reportId")
    ResponseEntity<byte[]> docx(@PathVariable ReportId reportId, CurrentAccount who) {
        OfficialDocument document = pages.document(reportId, who);
        UnitId agency = pages.view(reportId).reporter().commune().id();
        return file(templates.docx(agency, document, today.today()), DOCX, name(reportId) + ".docx");
    }

    @GetMapping("/bao-cao/{reportId}/tai/pdf")
    @Allowed(value = Permission.VIEW_REPORT, on = "reportId")
    ResponseEntity<byte[]> pdf(@PathVariable ReportId reportId, CurrentAccount who) {
        OfficialDocument document = pages.document(reportId, who);
        return file(renderer.pdf(document), MediaType.APPLICATION_PDF, name(reportId) + ".pdf");
    }

    /** bao-cao-2026-11-phuong-cam-thanh */
    private String name(ReportId report) {
        ReportView view = pages.view(report);
        return "bao-cao-" + view.report().period().month() + "-"
                + VietnameseText.key(view.reporter().name()).replace(' ', '-');
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
