package vn.congdongso.documents.signing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.documents.rendering.SignaturePlace;
import vn.congdongso.documents.signing.SignDocument;
import vn.congdongso.documents.signing.SignablePdf;
import vn.congdongso.documents.signing.SignedFile;
import vn.congdongso.documents.signing.SignedFiles;
import vn.congdongso.documents.signing.SignerNames;
import vn.congdongso.documents.signing.SigningHints;
import vn.congdongso.documents.signing.TakeInSignedPdf;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Signing a document: here with a key, or elsewhere and brought back; and what it bears. */
@Controller
class SigningController {

    private static final String TEMPLATE = "signing/sign";
    private static final String SIGNATURES = "signing/signatures";
    private static final String PASSWORD = "password";

    private final Documents documents;
    private final SignDocument signDocument;
    private final TakeInSignedPdf takeInSignedPdf;
    private final SignablePdf signable;
    private final SignedFiles files;
    private final SigningHints hints;
    private final Toasts toasts;

    SigningController(
            Documents documents,
            SignDocument signDocument,
            TakeInSignedPdf takeInSignedPdf,
            SignablePdf signable,
            SignedFiles files,
            SigningHints hints,
            Toasts toasts) {
        this.documents = documents;
        this.signDocument = signDocument;
        this.takeInSignedPdf = takeInSignedPdf;
        this.signable = signable;
        this.files = files;
        this.hints = hints;
        this.toasts = toasts;
    }

    static String address(DocumentId document) {
        return "/van-ban/" + document;
    }

    @GetMapping("/van-ban/{documentId}/ky-so")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ModelAndView form(@PathVariable DocumentId documentId) {
        SigningPage page = page(documentId, FormView.empty());
        FormView form = page.free().isEmpty()
                ? FormView.empty()
                : FormView.of(Map.of("place", SigningPage.code(page.free().getFirst())));
        return Pages.page(TEMPLATE, page(documentId, form));
    }

    /** The password is read here and nowhere else: no form shows it again, no log and no record names it. */
    @PostMapping("/van-ban/{documentId}/ky-so")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ModelAndView sign(
            @PathVariable DocumentId documentId,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable MultipartFile key,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            HttpServletRequest request,
            CurrentAccount who,
            HttpServletResponse response)
            throws IOException {
        FormView form = FormView.of(Map.of("place", place));
        SignaturePlace chosen = place(place);
        if (chosen == null) {
            return refused(documentId, form, List.of(Violation.of("place", "signing.violation.no-place")));
        }
        String typed = request.getParameter(PASSWORD);
        char[] password = typed == null ? new char[0] : typed.toCharArray();
        SignDocument.Command command = new SignDocument.Command(
                documentId, chosen, content(key, 1 << 20), password, content(picture, 4 << 20));
        return answer(documentId, form, signDocument.sign(command, who), "signing.signed", response);
    }

    @PostMapping("/van-ban/{documentId}/ky-so/nhan")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ModelAndView takeIn(
            @PathVariable DocumentId documentId,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            CurrentAccount who,
            HttpServletResponse response)
            throws IOException {
        byte[] pdf = content(signed, TakeInSignedPdf.LARGEST);
        return answer(
                documentId,
                FormView.empty(),
                takeInSignedPdf.takeIn(documentId, pdf, who),
                "signing.taken-in",
                response);
    }

    private ModelAndView answer(
            DocumentId document,
            FormView form,
            Outcome<SignedFile> outcome,
            String done,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Accepted<SignedFile>(SignedFile file) -> {
                toasts.say(response, done, file.signatures().size());
                yield new ModelAndView(Pages.redirect(address(document) + "/ky-so"));
            }
            case Outcome.Refused<SignedFile>(List<Violation> violations) -> refused(document, form, violations);
        };
    }

    private ModelAndView refused(DocumentId document, FormView form, List<Violation> violations) {
        return Pages.refused(TEMPLATE, page(document, form.with(violations)));
    }

    @GetMapping("/van-ban/{documentId}/chu-ky")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ModelAndView signatures(@PathVariable DocumentId documentId) {
        return Pages.page(SIGNATURES, page(documentId, FormView.empty()));
    }

    @GetMapping("/van-ban/{documentId}/ky-so/de-ky.pdf")
    @Allowed(value = Permission.ISSUE_DOCUMENT, on = "documentId")
    ResponseEntity<byte[]> toSign(@PathVariable DocumentId documentId) {
        DocumentSummary document = document(documentId);
        if (!document.issued()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf(signable.of(documentId), document, "");
    }

    @GetMapping("/van-ban/{documentId}/ban-ky.pdf")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ResponseEntity<byte[]> signedFile(@PathVariable DocumentId documentId) {
        byte[] content =
                files.latestContent(documentId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pdf(content, document(documentId), "-da-ky");
    }

    private SigningPage page(DocumentId id, FormView form) {
        DocumentSummary document = document(id);
        OfficialDocument content = documents.content(id);
        List<SignaturePlace> free = document.issued() ? SignablePdf.free(signable.of(id)) : List.<SignaturePlace>of();
        return new SigningPage(
                document,
                signer(content),
                SignerNames.of(content),
                form,
                files.latest(id).orElse(null),
                hints.behind(document),
                free);
    }

    private DocumentSummary document(DocumentId id) {
        return documents.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String signer(OfficialDocument content) {
        String lines =
                content.signature().lines().stream().map(SigningLine::text).collect(Collectors.joining(" / "));
        String name = content.signature().name();
        return name == null || name.isBlank() ? lines : lines + " – " + name;
    }

    private static @Nullable SignaturePlace place(String code) {
        return Arrays.stream(SignaturePlace.values())
                .filter(place -> SigningPage.code(place).equals(code))
                .findFirst()
                .orElse(null);
    }

    /** One byte more than may be, so that what is too large is seen and told. */
    private static byte[] content(@Nullable MultipartFile file, int largest) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(largest + 1);
        }
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, DocumentSummary document, String ending) {
        String name = VietnameseText.key(document.notation()).replace(' ', '-') + ending + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
