package vn.congdongso.territory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.CountryLoad;
import vn.congdongso.territory.domain.CountryUploads;
import vn.congdongso.territory.domain.DisputedRows;
import vn.congdongso.territory.domain.DisputedSettling;
import vn.congdongso.territory.domain.LoadCountry;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** Official lists of the whole country: first looked at, then loaded. */
@Controller
class CountryController {

    private static final int SIZE = 50;
    private static final int MOST_FILES = 10;
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private final LoadCountry loadCountry;
    private final CountryUploads uploads;
    private final DisputedRows disputedRows;
    private final DisputedSettling settling;
    private final KeptNation nation;
    private final Toasts toasts;

    CountryController(
            LoadCountry loadCountry,
            CountryUploads uploads,
            DisputedRows disputedRows,
            DisputedSettling settling,
            KeptNation nation,
            Toasts toasts) {
        this.loadCountry = loadCountry;
        this.uploads = uploads;
        this.disputedRows = disputedRows;
        this.settling = settling;
        this.nation = nation;
        this.toasts = toasts;
    }

    @GetMapping("/nap-danh-muc")
    @Allowed(Permission.LOAD_UNITS)
    ModelAndView form(CurrentAccount who) {
        return Pages.page(
                "territory/country",
                page(who, FormView.of(Map.of("since", "01/01/2025")), "", Optional.empty(), false));
    }

    @PostMapping("/nap-danh-muc/xem-truoc")
    @Allowed(Permission.LOAD_UNITS)
    ModelAndView rehearse(
            CurrentAccount who,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> files,
            @RequestParam Map<String, String> typed)
            throws IOException {
        Map<String, byte[]> sent = new LinkedHashMap<>();
        for (MultipartFile file : files.stream().limit(MOST_FILES).toList()) {
            if (!file.isEmpty()) {
                sent.put(name(file, sent.size() + 1), file.getBytes());
            }
        }
        return looked(who, sent, typed, true);
    }

    @PostMapping("/nap-danh-muc/nap")
    @Allowed(Permission.LOAD_UNITS)
    ModelAndView load(CurrentAccount who, @RequestParam Map<String, String> typed) {
        Map<String, byte[]> files = SentIds.uuid(typed.getOrDefault("upload", ""))
                .map(uploads::files)
                .orElse(Map.of());
        return looked(who, files, typed, false);
    }

    private ModelAndView looked(
            CurrentAccount who, Map<String, byte[]> files, Map<String, String> typed, boolean dryRun) {
        FormView form = FormView.of(typed);
        Optional<UnitSummary> country = nation.of(who);
        Optional<LocalDate> since = DateText.parse(typed.getOrDefault("since", ""));
        Violation violation = country.isEmpty()
                ? Violation.of("", "country.violation.not-the-nation")
                : files.isEmpty()
                        ? Violation.of("files", "country.violation.no-files")
                        : since.isEmpty() || !since.get().isBefore(LocalDate.of(2025, 7, 1))
                                ? Violation.of("since", "country.violation.since")
                                : null;
        if (violation != null) {
            return Pages.refused(
                    "territory/country", page(who, form.with(List.of(violation)), "", Optional.empty(), false));
        }
        CountryLoad load = loadCountry.load(
                new LoadCountry.Command(country.orElseThrow().id(), files, since.orElse(SINCE), dryRun));
        boolean loadable = dryRun && load.refusals().isEmpty() && !load.changedNothing();
        String upload = loadable ? uploads.keep(files).toString() : "";
        return Pages.page("territory/country", page(who, form, upload, Optional.of(load), !dryRun));
    }

    private static String name(MultipartFile file, int no) {
        String name = VietnameseText.clean(file.getOriginalFilename());
        String last = name.substring(name.lastIndexOf('/') + 1);
        String brief = last.length() > 100 ? last.substring(0, 100) : last;
        return brief.isEmpty() ? no + "." : brief;
    }

    private CountryPage page(
            CurrentAccount who, FormView form, String upload, Optional<CountryLoad> load, boolean loaded) {
        return new CountryPage(
                nation.of(who).orElse(null), form, upload, load.orElse(null), loaded, disputedRows.open());
    }

    @GetMapping("/nap-danh-muc/tranh-chap")
    @Allowed(Permission.LOAD_UNITS)
    ModelAndView disputes(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        return Pages.page("territory/country-disputes", disputesPage(page, FormView.empty()));
    }

    @PostMapping("/nap-danh-muc/tranh-chap")
    @Allowed(Permission.LOAD_UNITS)
    ModelAndView settle(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String accept,
            HttpServletResponse response) {
        Optional<UUID> id = SentIds.uuid(row);
        Outcome<UUID> outcome = nation.of(who).isEmpty()
                ? Outcome.refused(Violation.of("", "country.violation.not-the-nation"))
                : id.isEmpty()
                        ? Outcome.refused(Violation.of("", "country.violation.settled"))
                        : settling.settle(id.get(), accept.equals("true"));
        return switch (outcome) {
            case Outcome.Accepted<UUID> done -> {
                toasts.say(response, "country.disputes.settled");
                yield new ModelAndView(Pages.redirect("/nap-danh-muc/tranh-chap"));
            }
            case Outcome.Refused<UUID>(List<Violation> refused) ->
                Pages.refused(
                        "territory/country-disputes",
                        disputesPage(1, FormView.empty().with(refused)));
        };
    }

    private CountryPage.Disputes disputesPage(int page, FormView form) {
        Paging paging = new Paging(page, SIZE, disputedRows.count());
        return new CountryPage.Disputes(disputedRows.page(paging.offset(), SIZE), paging, form);
    }
}
