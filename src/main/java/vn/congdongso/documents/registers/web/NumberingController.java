package vn.congdongso.documents.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.registers.ChangeNumbering;
import vn.congdongso.documents.registers.Numbering;
import vn.congdongso.documents.registers.NumberingScheme;
import vn.congdongso.documents.registers.Numberings;
import vn.congdongso.documents.registers.SetOrganCode;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** How an agency numbers its documents, and its code in the exchange of documents. */
@Controller
class NumberingController {

    private static final String PATH = "/so-van-ban/cach-danh-so/{unitId}";
    private static final String TEMPLATE = "registers/numbering";

    private final Numberings numberings;
    private final ChangeNumbering changeNumbering;
    private final SetOrganCode setOrganCode;
    private final RegisterAgencies agencies;
    private final Toasts toasts;
    private final Today today;

    NumberingController(
            Numberings numberings,
            ChangeNumbering changeNumbering,
            SetOrganCode setOrganCode,
            RegisterAgencies agencies,
            Toasts toasts,
            Today today) {
        this.numberings = numberings;
        this.changeNumbering = changeNumbering;
        this.setOrganCode = setOrganCode;
        this.agencies = agencies;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping(PATH)
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView show(@PathVariable UnitId unitId) {
        return Pages.page(TEMPLATE, page(unitId, scheme(unitId), code()));
    }

    @PostMapping(PATH)
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView change(
            @PathVariable UnitId unitId, @RequestParam Map<String, String> values, HttpServletResponse response) {
        Sent sent = new Sent(values);
        Integer year = sent.whole("year");
        ChangeNumbering.Command command =
                new ChangeNumbering.Command(unitId, scheme(sent.text("scheme")), sent.text("own"), year);
        return switch (changeNumbering.change(command)) {
            case Outcome.Accepted<Numbering>(Numbering changed) -> {
                toasts.say(
                        response, "registers.numbering.changed", changed.valid().from());
                yield new ModelAndView(Pages.redirect("/so-van-ban/cach-danh-so/" + unitId));
            }
            case Outcome.Refused<Numbering>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(unitId, FormView.of(values).with(violations), code()));
        };
    }

    @PostMapping(PATH + "/ma")
    @Allowed(value = Permission.KEEP_REGISTER, on = "unitId")
    ModelAndView code(
            @PathVariable UnitId unitId, @RequestParam Map<String, String> values, HttpServletResponse response) {
        Sent sent = new Sent(values);
        SetOrganCode.Command command = new SetOrganCode.Command(unitId, sent.text("code"), sent.day("since"));
        return switch (setOrganCode.set(command)) {
            case Outcome.Accepted<Numberings.OrganCode>(Numberings.OrganCode set) -> {
                toasts.say(response, "registers.code.set", set.code());
                yield new ModelAndView(Pages.redirect("/so-van-ban/cach-danh-so/" + unitId));
            }
            case Outcome.Refused<Numberings.OrganCode>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(unitId, scheme(unitId), sent.form(violations)));
        };
    }

    private NumberingPage page(UnitId agency, FormView scheme, FormView code) {
        int year = today.today().getYear();
        Numbering now = numberings.on(agency, today.today());
        return new NumberingPage(
                agency.toString(),
                agencies.agency(agency).fullName(),
                year,
                now,
                numberings.history(agency).stream()
                        .filter(decided -> decided.valid().from().isAfter(today.today()))
                        .findFirst()
                        .orElse(null),
                numberings.seriesOf(agency, year),
                numberings.organCodes(agency),
                scheme,
                code);
    }

    private FormView scheme(UnitId agency) {
        Numbering now = numberings.on(agency, today.today());
        boolean given = !numberings.seriesOf(agency, today.today().getYear()).isEmpty();
        return FormView.of(Map.of(
                "scheme", now.scheme().name(),
                "own", String.join(", ", now.own()),
                "year", Integer.toString(today.today().getYear() + (given ? 1 : 0))));
    }

    private FormView code() {
        return FormView.of(Map.of("since", DayWords.of(today.today())));
    }

    private static @Nullable NumberingScheme scheme(String text) {
        return Arrays.stream(NumberingScheme.values())
                .filter(scheme -> scheme.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
