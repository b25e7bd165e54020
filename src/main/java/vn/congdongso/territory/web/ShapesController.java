package vn.congdongso.territory.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.LoadShapes;
import vn.congdongso.territory.domain.LoadShapes.Loaded;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

/** Loads outlines of units from a file: looked at first, taken over when it is sent once more by the other button. */
@Controller
class ShapesController {

    static final String ADDRESS = "/dia-ban/ranh-gioi";

    private static final String TEMPLATE = "territory/shapes";
    private static final String KEEP = "keep";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LoadShapes loadShapes;
    private final KeptNation nation;
    private final Today today;

    ShapesController(LoadShapes loadShapes, KeptNation nation, Today today) {
        this.loadShapes = loadShapes;
        this.nation = nation;
        this.today = today;
    }

    @GetMapping(ADDRESS)
    @Allowed(Permission.LOAD_UNITS)
    ModelAndView form() {
        return Pages.page(TEMPLATE, ShapesPage.of(FormView.of(Map.of("day", TYPED.format(today.today())))));
    }

    @PostMapping(ADDRESS)
    @Allowed(Permission.LOAD_UNITS)
    ModelAndView load(
            CurrentAccount who,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed)
            throws IOException {
        FormView form = FormView.of(typed);
        boolean keep = form.chosen("step", KEEP);
        if (nation.of(who).isEmpty()) {
            return refused(form, List.of(Violation.of("", "country.violation.not-the-nation")));
        }
        Optional<LocalDate> day = MapDay.parsed(form.value("day"));
        if (day.isEmpty()) {
            return refused(form, List.of(Violation.of("day", "shapes.violation.no-day")));
        }
        if (file != null && file.getSize() > LoadShapes.LARGEST) {
            return refused(form, List.of(Violation.of("file", "shapes.violation.too-large")));
        }
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        return switch (loadShapes.load(bytes, day.get(), form.value("source"), !keep)) {
            case Outcome.Accepted<Loaded>(Loaded loaded) -> Pages.page(TEMPLATE, new ShapesPage(form, loaded, keep));
            case Outcome.Refused<Loaded>(List<Violation> violations) -> refused(form, violations);
        };
    }

    private static ModelAndView refused(FormView form, List<Violation> violations) {
        return Pages.refused(TEMPLATE, ShapesPage.of(form.with(violations)));
    }
}
