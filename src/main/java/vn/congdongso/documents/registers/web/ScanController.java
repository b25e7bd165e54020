package vn.congdongso.documents.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.registers.AttachFile;
import vn.congdongso.documents.registers.FileKind;
import vn.congdongso.documents.registers.FileOwner;
import vn.congdongso.documents.registers.FileShelf;
import vn.congdongso.documents.registers.OutgoingLine;
import vn.congdongso.documents.registers.OutgoingRegister;
import vn.congdongso.documents.registers.SendEdxml;
import vn.congdongso.documents.registers.StoredFile;
import vn.congdongso.documents.registers.WithdrawFile;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** An issued document's row of the register with its scans, and the file in which it goes to other agencies. */
@Controller
class ScanController {

    private static final String PATH = "/van-ban/{documentId}/ban-quet";
    private static final String TEMPLATE = "registers/scans";

    private final OutgoingRegister register;
    private final FilesPanel panel;
    private final FileShelf shelf;
    private final AttachFile attachFile;
    private final WithdrawFile withdrawFile;
    private final SendEdxml sendEdxml;
    private final RegisterAgencies agencies;
    private final Toasts toasts;

    ScanController(
            OutgoingRegister register,
            FilesPanel panel,
            FileShelf shelf,
            AttachFile attachFile,
            WithdrawFile withdrawFile,
            SendEdxml sendEdxml,
            RegisterAgencies agencies,
            Toasts toasts) {
        this.register = register;
        this.panel = panel;
        this.shelf = shelf;
        this.attachFile = attachFile;
        this.withdrawFile = withdrawFile;
        this.sendEdxml = sendEdxml;
        this.agencies = agencies;
        this.toasts = toasts;
    }

    @GetMapping(PATH)
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ModelAndView show(@PathVariable DocumentId documentId, CurrentAccount who) {
        return Pages.page(TEMPLATE, page(line(documentId), who, FormView.empty(), List.of()));
    }

    @PostMapping(PATH)
    @Allowed(value = Permission.KEEP_REGISTER, on = "documentId")
    ModelAndView attach(
            @PathVariable DocumentId documentId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            CurrentAccount who,
            HttpServletResponse response)
            throws IOException {
        OutgoingLine line = line(documentId);
        AttachFile.Command command =
                new AttachFile.Command(owner(line), line.agency(), Uploads.name(file), Uploads.content(file), who.id());
        return switch (attachFile.attach(command)) {
            case Outcome.Accepted<StoredFile>(StoredFile stored) -> {
                toasts.say(response, "registers.file.attached", stored.name());
                yield new ModelAndView(Pages.redirect(OutgoingPage.href(line)));
            }
            case Outcome.Refused<StoredFile>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(line, who, FormView.empty().with(violations), List.of()));
        };
    }

    @GetMapping(PATH + "/{fileId}")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ResponseEntity<byte[]> take(@PathVariable DocumentId documentId, @PathVariable UUID fileId, CurrentAccount who) {
        StoredFile file = shelf.find(owner(line(documentId)), fileId).orElseThrow(ScanController::missing);
        return Downloads.file(shelf.take(file, who.id()), file.kind().mediaType(), file.name());
    }

    @PostMapping(PATH + "/{fileId}/rut")
    @Allowed(value = Permission.KEEP_REGISTER, on = "documentId")
    String withdraw(
            @PathVariable DocumentId documentId,
            @PathVariable UUID fileId,
            CurrentAccount who,
            HttpServletResponse response) {
        OutgoingLine line = line(documentId);
        StoredFile file = withdrawFile
                .withdraw(owner(line), line.agency(), fileId, who.id())
                .orElseThrow(ScanController::missing);
        toasts.say(response, "registers.file.withdrawn", file.name());
        return Pages.redirect(OutgoingPage.href(line));
    }

    @GetMapping("/van-ban/{documentId}/edxml")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    Object edxml(@PathVariable DocumentId documentId, CurrentAccount who) {
        OutgoingLine line = line(documentId);
        return switch (sendEdxml.file(documentId)) {
            case Outcome.Accepted<byte[]>(byte[] content) ->
                Downloads.file(
                        content,
                        FileKind.EDXML.mediaType(),
                        VietnameseText.key(line.notation()).replace(' ', '-') + FileKind.EDXML.ending());
            case Outcome.Refused<byte[]>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(line, who, FormView.empty(), violations));
        };
    }

    private ScanPage page(OutgoingLine line, CurrentAccount who, FormView form, List<Violation> refused) {
        boolean keeps = agencies.keeps(who, line.agency());
        return new ScanPage(
                line,
                panel.view(owner(line), OutgoingPage.href(line), keeps, form),
                keeps,
                line.agency().toString(),
                refused);
    }

    private static FileOwner owner(OutgoingLine line) {
        return new FileOwner.Outgoing(line.document());
    }

    private OutgoingLine line(DocumentId document) {
        return register.find(document).orElseThrow(ScanController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
