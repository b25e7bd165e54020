package vn.congdongso.households.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.households.domain.HouseholdColumn;
import vn.congdongso.households.domain.HouseholdLoad;
import vn.congdongso.households.domain.HouseholdLoad.Fate;
import vn.congdongso.households.domain.HouseholdTable;
import vn.congdongso.households.domain.LoadHouseholds;
import vn.congdongso.households.domain.VillageGround;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.tables.SpreadsheetText;
import vn.congdongso.tables.TableText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Messages;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Loading households: a workbook to fill in, a look at what would become of each row, and then the deed. */
@Controller
class LoadController {

    private static final String TEMPLATE = "households/load";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HouseholdTable NOTHING = HouseholdTable.read("");

    private final LoadHouseholds loadHouseholds;
    private final VillageGround ground;
    private final Units units;
    private final Messages messages;
    private final Toasts toasts;
    private final Today today;

    LoadController(
            LoadHouseholds loadHouseholds,
            VillageGround ground,
            Units units,
            Messages messages,
            Toasts toasts,
            Today today) {
        this.loadHouseholds = loadHouseholds;
        this.ground = ground;
        this.units = units;
        this.messages = messages;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/ho-dan/{unitId}/nhap")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "unitId")
    ModelAndView form(@PathVariable UnitId unitId) {
        return Pages.page(TEMPLATE, new LoadPage(unit(unitId), FormView.empty(), NOTHING, null));
    }

    @PostMapping("/ho-dan/{unitId}/nhap")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "unitId")
    ModelAndView look(
            @PathVariable UnitId unitId,
            CurrentAccount who,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response)
            throws IOException {
        UnitSummary unit = unit(unitId);
        Map<String, String> typed = new HashMap<>(sent);
        boolean uploaded = file != null && !file.isEmpty();
        if (file != null && uploaded) {
            switch (TableText.read(content(file))) {
                case Outcome.Accepted<String>(String text) -> typed.put(HouseholdTable.FIELD, text);
                case Outcome.Refused<String>(List<Violation> violations) -> {
                    return Pages.refused(
                            TEMPLATE, new LoadPage(unit, FormView.of(typed).with(violations), NOTHING, null));
                }
            }
        }
        String text = SpreadsheetText.kept(typed.getOrDefault(HouseholdTable.FIELD, ""));
        typed.put(HouseholdTable.FIELD, text);
        if (text.isBlank()) {
            return refused(
                    unit, typed, NOTHING, null, List.of(Violation.of("file", "households.violation.rows-empty")));
        }
        HouseholdTable table = HouseholdTable.read(text);
        // a file just handed in is looked at first, whichever button was pressed
        if (!uploaded && "nhap".equals(sent.get("viec"))) {
            return switch (loadHouseholds.load(unit, table, who)) {
                case Outcome.Accepted<HouseholdLoad>(HouseholdLoad load) -> {
                    say(load, response);
                    yield new ModelAndView(Pages.redirect("/ho-dan/" + unitId));
                }
                case Outcome.Refused<HouseholdLoad>(List<Violation> violations) ->
                    refused(unit, typed, table, loadHouseholds.preview(unit, table), violations);
            };
        }
        HouseholdLoad load = loadHouseholds.preview(unit, table);
        if (!load.violations().isEmpty()) {
            return refused(unit, typed, table, null, load.violations());
        }
        return load.ready()
                ? Pages.page(TEMPLATE, new LoadPage(unit, FormView.of(typed), table, load))
                : refused(
                        unit,
                        typed,
                        table,
                        load,
                        List.of(Violation.of("preview", "households.violation.rows-to-mend", load.count(Fate.ERROR))));
    }

    private void say(HouseholdLoad load, HttpServletResponse response) {
        if (load.changesNothing()) {
            toasts.say(response, "households.load.nothing");
        } else {
            toasts.say(response, "households.load.done", load.count(Fate.NEW), load.count(Fate.CHANGED));
        }
    }

    private static ModelAndView refused(
            UnitSummary unit,
            Map<String, String> typed,
            HouseholdTable table,
            @Nullable HouseholdLoad load,
            List<Violation> violations) {
        HouseholdLoad shown = load == null || load.lines().isEmpty() ? null : load;
        return Pages.refused(TEMPLATE, new LoadPage(unit, FormView.of(typed).with(violations), table, shown));
    }

    private static byte[] content(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(SpreadsheetText.LARGEST + 1);
        }
    }

    @GetMapping("/ho-dan/{unitId}/nhap/mau.xlsx")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "unitId")
    ResponseEntity<byte[]> template(@PathVariable UnitId unitId, Locale language) throws IOException {
        UnitSummary unit = unit(unitId);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "congdongso", "1.0")) {
            sheet(workbook.newWorksheet(messages.text(language, "households.load.template.sheet")), unit, language);
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mau-ho-dan.xlsx")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .body(file.toByteArray());
    }

    /** Below the headings, the names of the villages to go on from: a row with a village alone is overwritten or left out. */
    private void sheet(Worksheet sheet, UnitSummary unit, Locale language) {
        sheet.value(0, 0, messages.text(language, "households.load.template.hint"));
        sheet.style(0, 0).italic().set();
        HouseholdColumn[] columns = HouseholdColumn.values();
        for (int i = 0; i < columns.length; i++) {
            sheet.value(1, i, messages.text(language, "households.load.column." + columns[i].code()));
            sheet.style(1, i).bold().wrapText(true).fillColor("DCE6F2").set();
            sheet.width(i, columns[i].mark() == null ? 22 : 14);
        }
        int village = HouseholdColumn.VILLAGE.ordinal();
        int row = 2;
        for (UnitSummary each : ground.villagesOf(unit)) {
            sheet.value(row++, village, each.title());
        }
        sheet.freezePane(0, 2);
    }

    private UnitSummary unit(UnitId id) {
        return units.find(id, today.today())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE || unit.level() == UnitLevel.VILLAGE)
                .orElseThrow(Sent::notFound);
    }
}
