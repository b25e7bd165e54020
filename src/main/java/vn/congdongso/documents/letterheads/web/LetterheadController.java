package vn.congdongso.documents.letterheads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.letterheads.EndLetterhead;
import vn.congdongso.documents.letterheads.Letterhead;
import vn.congdongso.documents.letterheads.LetterheadRenderer;
import vn.congdongso.documents.letterheads.Letterheads;
import vn.congdongso.documents.letterheads.TakeInLetterhead;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** An agency's own templates: which hold, what can stand in them, a new one, the way back. */
@Controller
class LetterheadController {

    static final String ADDRESS = "/mau-van-ban";

    private static final String TEMPLATE = "letterheads/letterhead";
    private static final int SIZE = 20;
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Letterheads letterheads;
    private final LetterheadRenderer renderer;
    private final TakeInLetterhead takeInLetterhead;
    private final EndLetterhead endLetterhead;
    private final Access access;
    private final Units units;
    private final Toasts toasts;
    private final Today today;

    LetterheadController(
            Letterheads letterheads,
            LetterheadRenderer renderer,
            TakeInLetterhead takeInLetterhead,
            EndLetterhead endLetterhead,
            Access access,
            Units units,
            Toasts toasts,
            Today today) {
        this.letterheads = letterheads;
        this.renderer = renderer;
        this.takeInLetterhead = takeInLetterhead;
        this.endLetterhead = endLetterhead;
        this.access = access;
        this.units = units;
        this.toasts = toasts;
        this.today = today;
    }

    static String address(UnitId agency) {
        return ADDRESS + "/" + agency;
    }

    /** Straight to the one agency whose papers one keeps; there are hardly ever several. */
    @GetMapping(ADDRESS)
    @Allowed(Permission.KEEP_REGISTER)
    String own(CurrentAccount who) {
        return access.unitsWhere(who, Permission.KEEP_REGISTER).stream()
                .findFirst()
                .map(unit -> Pages.redirect(address(unit)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(ADDRESS + "/{unitId}")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView list(@PathVariable UnitId unitId) {
        List<LetterheadsPage.Row> rows = Arrays.stream(DocumentKind.values())
                .map(kind -> new LetterheadsPage.Row(
                        kind, letterheads.holding(unitId, kind, today.today()).orElse(null)))
                .toList();
        return Pages.page("letterheads/letterheads", new LetterheadsPage(agency(unitId), rows));
    }

    @GetMapping(ADDRESS + "/{unitId}/mau")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView one(
            @PathVariable UnitId unitId,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        return Pages.page(TEMPLATE, page(unitId, kind(kind), page, FormView.empty()));
    }

    @PostMapping(ADDRESS + "/{unitId}/mau")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView takeIn(
            @PathVariable UnitId unitId,
            @RequestParam(name = "loai", defaultValue = "") String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            CurrentAccount who,
            HttpServletResponse response)
            throws IOException {
        DocumentKind kind = kind(code);
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        TakeInLetterhead.Command command = new TakeInLetterhead.Command(unitId, kind, name, content(file));
        return switch (takeInLetterhead.takeIn(command, who)) {
            case Outcome.Accepted<Letterhead>(Letterhead added) -> {
                toasts.say(response, "letterheads.taken-in", kind.typeName());
                yield new ModelAndView(Pages.redirect(address(unitId) + "/mau?loai=" + kind.name()));
            }
            case Outcome.Refused<Letterhead>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(unitId, kind, 1, FormView.empty().with(violations)));
        };
    }

    @PostMapping(ADDRESS + "/{unitId}/thoi-dung")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    String end(
            @PathVariable UnitId unitId,
            @RequestParam(name = "loai", defaultValue = "") String code,
            HttpServletResponse response) {
        DocumentKind kind = kind(code);
        if (endLetterhead.end(unitId, kind).isPresent()) {
            toasts.say(response, "letterheads.ended", kind.typeName());
        }
        return Pages.redirect(address(unitId) + "/mau?loai=" + kind.name());
    }

    @GetMapping(ADDRESS + "/{unitId}/mau-co-san.docx")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ResponseEntity<byte[]> blank(
            @PathVariable UnitId unitId, @RequestParam(name = "loai", defaultValue = "") String kind) {
        return file(renderer.blank(kind(kind)), "mau-" + name(kind(kind)));
    }

    @GetMapping(ADDRESS + "/{unitId}/xem-thu.docx")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ResponseEntity<byte[]> sample(
            @PathVariable UnitId unitId, @RequestParam(name = "loai", defaultValue = "") String kind) {
        return file(renderer.sample(unitId, kind(kind), today.today()), "xem-thu-" + name(kind(kind)));
    }

    /** A version as it was handed in. */
    @GetMapping(ADDRESS + "/{unitId}/ban-mau.docx")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ResponseEntity<byte[]> version(
            @PathVariable UnitId unitId, @RequestParam(name = "ban", defaultValue = "") String id) {
        try {
            return letterheads
                    .find(unitId, UUID.fromString(id))
                    .map(found -> file(letterheads.content(found), "mau-" + name(found.kind())))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
        }
    }

    private LetterheadPage page(UnitId agency, DocumentKind kind, int page, FormView form) {
        Letterheads.Page found = letterheads.versions(agency, kind, Math.clamp(page, 1, 100_000), SIZE);
        return new LetterheadPage(
                agency(agency),
                kind,
                letterheads.holding(agency, kind, today.today()).orElse(null),
                found.versions(),
                new Paging(page, SIZE, found.total()),
                form);
    }

    private UnitSummary agency(UnitId unit) {
        return units.lastKnown(unit, today.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DocumentKind kind(String code) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElse(DocumentKind.QUYET_DINH);
    }

    /** One byte more than may be, so that what is too large is seen and told. */
    private static byte[] content(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(TakeInLetterhead.LARGEST + 1);
        }
    }

    private static String name(DocumentKind kind) {
        return VietnameseText.key(kind.typeName()).replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
