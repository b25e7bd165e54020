package vn.congdongso.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Role;
import vn.congdongso.access.domain.EndGrant;
import vn.congdongso.access.domain.GrantRole;
import vn.congdongso.access.domain.UnitGrant;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Roles given and taken back. */
@Controller
class GrantsController {

    private final GrantRole grant;
    private final EndGrant end;
    private final AccountPages pages;
    private final Toasts toasts;

    GrantsController(GrantRole grant, EndGrant end, AccountPages pages, Toasts toasts) {
        this.grant = grant;
        this.end = end;
        this.pages = pages;
        this.toasts = toasts;
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @PostMapping("/tai-khoan/{accountId}/quyen")
    ModelAndView grant(
            CurrentAccount who,
            @PathVariable AccountId accountId,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        String until = form.getOrDefault("until", "").strip();
        LocalDate lastDay = day(until);
        if (!until.isEmpty() && lastDay == null) {
            return refused(who, accountId, form, List.of(Violation.of("until", "access.violation.day-form")));
        }
        GrantRole.Command command = new GrantRole.Command(
                who,
                accountId,
                Parsed.role(form.get("role")),
                Parsed.unit(form.get("unit")),
                day(form.getOrDefault("from", "")),
                lastDay,
                form.getOrDefault("legalBasis", ""));
        return answer(who, accountId, form, grant.handle(command), "access.grant.done", response);
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @PostMapping("/tai-khoan/{accountId}/quyen/ket-thuc")
    ModelAndView end(
            CurrentAccount who,
            @PathVariable AccountId accountId,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        Role role = Parsed.role(form.get("role"));
        UnitId unit = Parsed.unit(form.get("unit"));
        LocalDate from = day(form.getOrDefault("from", ""));
        Outcome<UnitGrant> outcome = role == null || unit == null || from == null
                ? Outcome.refused(Violation.of("", "access.violation.grant-gone"))
                : end.handle(new EndGrant.Command(who, accountId, role, unit, from));
        return answer(who, accountId, Map.of(), outcome, "access.grant.ended", response);
    }

    private ModelAndView answer(
            CurrentAccount who,
            AccountId account,
            Map<String, String> form,
            Outcome<UnitGrant> outcome,
            String done,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Accepted<UnitGrant> accepted -> {
                toasts.say(response, done);
                yield new ModelAndView(Pages.redirect("/tai-khoan/" + account));
            }
            case Outcome.Refused<UnitGrant>(List<Violation> violations) -> refused(who, account, form, violations);
        };
    }

    private ModelAndView refused(
            CurrentAccount who, AccountId account, Map<String, String> form, List<Violation> violations) {
        FormView view = FormView.of(form).with(violations);
        return Pages.refused("access/account", pages.page(who, account, view));
    }

    private static @Nullable LocalDate day(String text) {
        Optional<LocalDate> day = DateText.parse(text);
        return day.orElse(null);
    }
}
