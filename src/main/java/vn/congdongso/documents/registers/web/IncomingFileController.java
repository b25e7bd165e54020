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
import vn.congdongso.documents.registers.AttachFile;
import vn.congdongso.documents.registers.FileOwner;
import vn.congdongso.documents.registers.FileShelf;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.IncomingId;
import vn.congdongso.documents.registers.IncomingRegister;
import vn.congdongso.documents.registers.StoredFile;
import vn.congdongso.documents.registers.WithdrawFile;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** The scans of an incoming document. */
@Controller
class IncomingFileController {

    private static final String PATH = "/so-van-ban/den/{incomingId}/tep";

    private final IncomingRegister register;
    private final AttachFile attachFile;
    private final WithdrawFile withdrawFile;
    private final FileShelf shelf;
    private final IncomingPages pages;
    private final Toasts toasts;

    IncomingFileController(
            IncomingRegister register,
            AttachFile attachFile,
            WithdrawFile withdrawFile,
            FileShelf shelf,
            IncomingPages pages,
            Toasts toasts) {
        this.register = register;
        this.attachFile = attachFile;
        this.withdrawFile = withdrawFile;
        this.shelf = shelf;
        this.pages = pages;
        this.toasts = toasts;
    }

    @PostMapping(PATH)
    @Allowed(value = Permission.KEEP_REGISTER, on = "incomingId")
    ModelAndView attach(
            @PathVariable IncomingId incomingId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            CurrentAccount who,
            HttpServletResponse response)
            throws IOException {
        Incoming incoming = register.find(incomingId).orElseThrow();
        AttachFile.Command command = new AttachFile.Command(
                owner(incomingId), incoming.agency(), Uploads.name(file), Uploads.content(file), who.id());
        return switch (attachFile.attach(command)) {
            case Outcome.Accepted<StoredFile>(StoredFile stored) -> {
                toasts.say(response, "registers.file.attached", stored.name());
                yield new ModelAndView(Pages.redirect("/so-van-ban/den/" + incomingId));
            }
            case Outcome.Refused<StoredFile>(List<Violation> violations) ->
                pages.refusedFile(incomingId, who, FormView.empty().with(violations));
        };
    }

    @GetMapping(PATH + "/{fileId}")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "incomingId")
    ResponseEntity<byte[]> take(@PathVariable IncomingId incomingId, @PathVariable UUID fileId, CurrentAccount who) {
        StoredFile file = shelf.find(owner(incomingId), fileId).orElseThrow(IncomingFileController::missing);
        return Downloads.file(shelf.take(file, who.id()), file.kind().mediaType(), file.name());
    }

    @PostMapping(PATH + "/{fileId}/rut")
    @Allowed(value = Permission.KEEP_REGISTER, on = "incomingId")
    String withdraw(
            @PathVariable IncomingId incomingId,
            @PathVariable UUID fileId,
            CurrentAccount who,
            HttpServletResponse response) {
        Incoming incoming = register.find(incomingId).orElseThrow();
        StoredFile file = withdrawFile
                .withdraw(owner(incomingId), incoming.agency(), fileId, who.id())
                .orElseThrow(IncomingFileController::missing);
        toasts.say(response, "registers.file.withdrawn", file.name());
        return Pages.redirect("/so-van-ban/den/" + incomingId);
    }

    private static FileOwner owner(IncomingId incoming) {
        return new FileOwner.Arrived(incoming);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
