package vn.congdongso.territory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.tables.SpreadsheetText;
import vn.congdongso.territory.domain.LoadVillages;
import vn.congdongso.territory.domain.VillageList;
import vn.congdongso.territory.domain.VillageLoad;
import vn.congdongso.territory.domain.VillageLoad.Fate;
import vn.congdongso.units.BaseFigures;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Messages;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Loading a commune's villages: a workbook to fill in, a look at what would become of it, and then the deed. */
@Controller
class VillageListController {

    private static final String TEMPLATE = "territory/villages";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final LoadVillages loadVillages;
    private final Units units;
    private final BaseFigures figures;
    private final Messages messages;
    private final Toasts toasts;
    private final Today today;

    VillageListController(
            LoadVillages loadVillages,
            Units units,
            BaseFigures figures,
            Messages messages,
            Toasts toasts,
            Today today) {
        this.loadVillages = loadVillages;
        this.units = units;
        this.figures = figures;
        this.messages = messages;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/dia-ban/{unitId}/thon")
    @Allowed(value = Permission.MANAGE_VILLAGES, on = "unitId")
    ModelAndView form(@PathVariable UnitId unitId, Locale language) {
        UnitSummary commune = commune(unitId);
        FormView form = FormView.of(Map.of(
                "since", TYPED.format(loadVillages.firstDay(unitId)),
                "countedOn", TYPED.format(today.today()),
                "source", messages.text(language, "villages.source.first", commune.fullName())));
        return Pages.page(TEMPLATE, page(commune, form, null));
    }

    @PostMapping("/dia-ban/{unitId}/thon")
    @Allowed(value = Permission.MANAGE_VILLAGES, on = "unitId")
    ModelAndView look(
            @PathVariable UnitId unitId,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        UnitSummary commune = commune(unitId);
        Map<String, String> typed = new HashMap<>(sent);
        typed.computeIfPresent(VillageList.FIELD, (field, text) -> SpreadsheetText.kept(text));
        boolean uploaded = file != null && !(file.isEmpty() && nameless(file));
        if (file != null && uploaded) {
            switch (SpreadsheetText.read(content(file))) {
                case Outcome.Accepted<String>(String text) -> typed.put(VillageList.FIELD, text);
                case Outcome.Refused<String>(List<Violation> violations) -> {
                    return Pages.refused(
                            TEMPLATE, page(commune, FormView.of(typed).with(violations), null));
                }
            }
        }
        LoadVillages.Command command = command(unitId, typed);
        VillageWords words = new VillageWords(messages, language);
        // a file just handed in is looked at first, whichever button was pressed
        if (!uploaded && "nhap".equals(sent.get("viec"))) {
            return load(commune, command, typed, words, response);
        }
        VillageLoad load = loadVillages.preview(command);
        return answer(commune, typed, command, load, VillageListPage.above(load, words), words);
    }

    private ModelAndView load(
            UnitSummary commune,
            LoadVillages.Command command,
            Map<String, String> typed,
            VillageWords words,
            HttpServletResponse response) {
        return switch (loadVillages.load(command)) {
            case Outcome.Accepted<VillageLoad>(VillageLoad load) -> {
                say(load, response);
                yield new ModelAndView(Pages.redirect("/dia-ban/" + commune.id()));
            }
            case Outcome.Refused<VillageLoad>(List<Violation> violations) -> {
                VillageLoad load = loadVillages.preview(command);
                List<Violation> above = load.ready() ? violations : VillageListPage.above(load, words);
                yield answer(commune, typed, command, load, above, words);
            }
        };
    }

    private void say(VillageLoad load, HttpServletResponse response) {
        if (load.changesNothing()) {
            toasts.say(response, "villages.loaded.nothing");
        } else {
            toasts.say(
                    response,
                    "villages.loaded",
                    load.lines(Fate.NEW).size(),
                    load.lines(Fate.RETYPED).size(),
                    load.figures());
        }
    }

    private ModelAndView answer(
            UnitSummary commune,
            Map<String, String> typed,
            LoadVillages.Command command,
            VillageLoad load,
            List<Violation> above,
            VillageWords words) {
        VillageListPage.Checked checked = load.lines().isEmpty()
                ? null
                : VillageListPage.checked(load, command.list().unused(), words);
        VillageListPage page = page(commune, FormView.of(typed).with(above), checked);
        return above.isEmpty() ? Pages.page(TEMPLATE, page) : Pages.refused(TEMPLATE, page);
    }

    private static LoadVillages.Command command(UnitId commune, Map<String, String> typed) {
        return new LoadVillages.Command(
                commune,
                VillageList.read(typed.getOrDefault(VillageList.FIELD, "")),
                DateText.parse(typed.getOrDefault("since", "")).orElse(null),
                DateText.parse(typed.getOrDefault("countedOn", "")).orElse(null),
                typed.getOrDefault("source", ""),
                typed.getOrDefault("legalBasis", ""));
    }

    private static boolean nameless(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isEmpty();
    }

    private static byte[] content(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(SpreadsheetText.LARGEST + 1);
        }
    }

    @GetMapping("/dia-ban/{unitId}/thon/mau.xlsx")
    @Allowed(value = Permission.MANAGE_VILLAGES, on = "unitId")
    ResponseEntity<byte[]> template(@PathVariable UnitId unitId, Locale language) {
        UnitSummary commune = commune(unitId);
        List<VillageTemplate.Known> villages = villages(commune).stream()
                .map(village -> new VillageTemplate.Known(village, figures.of(village.id(), today.today())))
                .toList();
        String name = messages.text(
                language,
                "villages.template.file",
                VietnameseText.key(commune.fullName()).replace(' ', '-'));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .body(new VillageTemplate(messages, language).of(commune, villages));
    }

    private UnitSummary commune(UnitId id) {
        return units.find(id, today.today())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<UnitSummary> villages(UnitSummary commune) {
        return units.children(commune.id(), today.today()).stream()
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .toList();
    }

    private VillageListPage page(UnitSummary commune, FormView form, VillageListPage.@Nullable Checked checked) {
        return new VillageListPage(commune, form, villages(commune).size(), checked);
    }
}
