package vn.congdongso.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.audit.domain.Chains;
import vn.congdongso.audit.domain.Entry;
import vn.congdongso.audit.domain.ExportTrail;
import vn.congdongso.audit.domain.Trail;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;

@Controller
class TrailController {

    private static final int ROWS = 50;

    private final Trail trail;
    private final TrailFilters filters;
    private final ExportTrail export;
    private final Chains chains;
    private final Units units;
    private final Today today;

    TrailController(Trail trail, TrailFilters filters, ExportTrail export, Chains chains, Units units, Today today) {
        this.trail = trail;
        this.filters = filters;
        this.export = export;
        this.chains = chains;
        this.units = units;
        this.today = today;
    }

    @Allowed(Permission.READ_AUDIT)
    @GetMapping("/nhat-ky")
    ModelAndView read(CurrentAccount who, @RequestParam Map<String, String> form) {
        return Pages.page("audit/trail", page(who, form));
    }

    @Allowed(Permission.READ_AUDIT)
    @PostMapping("/nhat-ky/kiem-tra")
    ModelAndView check() {
        return Pages.page("audit/check", new CheckPage(chains.check(), today.now()));
    }

    @Allowed(Permission.READ_AUDIT)
    @GetMapping("/nhat-ky/tai-ve")
    void download(CurrentAccount who, @RequestParam Map<String, String> form, HttpServletResponse response)
            throws IOException {
        List<Entry> entries = export.handle(
                        new ExportTrail.Command(filters.read(who, form).question()))
                .orThrow();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky-" + today.today() + ".csv\"");
        TrailCsv.write(entries, response.getWriter());
    }

    private TrailPage page(CurrentAccount who, Map<String, String> form) {
        TrailFilters.Read read = filters.read(who, form);
        List<Entry> found = trail.read(read.question(), ROWS + 1);
        List<Entry> shown = found.subList(0, Math.min(ROWS, found.size()));
        Map<UUID, String> names = names(shown);
        return new TrailPage(
                FormView.of(read.shown()),
                shown.stream().map(entry -> row(entry, names)).toList(),
                trail.actions(),
                read.units().stream()
                        .map(unit -> Option.of(unit.fullName(), unit.title()))
                        .toList(),
                found.size() > ROWS ? shown.getLast().position().text() : null);
    }

    private static TrailPage.Row row(Entry entry, Map<UUID, String> names) {
        return new TrailPage.Row(
                entry.at(),
                entry.actor(),
                entry.roles(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.unit() == null ? "" : names.getOrDefault(entry.unit(), ""),
                Difference.between(entry.before(), entry.after()),
                Optional.ofNullable(entry.reason()).orElse(""),
                Optional.ofNullable(entry.network()).orElse(""),
                Optional.ofNullable(entry.request()).orElse(""));
    }

    private Map<UUID, String> names(List<Entry> entries) {
        Map<UUID, String> names = new HashMap<>();
        for (Entry entry : entries) {
            UUID unit = entry.unit();
            if (unit != null && !names.containsKey(unit)) {
                names.put(
                        unit,
                        units.lastKnown(new UnitId(unit), today.today())
                                .map(UnitSummary::title)
                                .orElse(""));
            }
        }
        return names;
    }
}
