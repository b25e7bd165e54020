package vn.congdongso.households.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.domain.Household;
import vn.congdongso.households.domain.HouseholdBook;
import vn.congdongso.households.domain.KeepPhone;
import vn.congdongso.households.domain.WithdrawHouseholdConsent;
import vn.congdongso.people.ConsentChannel;
import vn.congdongso.people.ConsentNotice;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Messages;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** What a household agrees to, and takes back. */
@Controller
class HouseholdConsentController {

    private static final String TEMPLATE = "households/phone";
    private static final String NOTICE_VERSION = "2026-11";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final HouseholdBook book;
    private final KeepPhone keepPhone;
    private final WithdrawHouseholdConsent withdrawConsent;
    private final Units units;
    private final Messages messages;
    private final Toasts toasts;
    private final Today today;

    HouseholdConsentController(
            HouseholdBook book,
            KeepPhone keepPhone,
            WithdrawHouseholdConsent withdrawConsent,
            Units units,
            Messages messages,
            Toasts toasts,
            Today today) {
        this.book = book;
        this.keepPhone = keepPhone;
        this.withdrawConsent = withdrawConsent;
        this.units = units;
        this.messages = messages;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/ho/{householdId}/dien-thoai")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView form(@PathVariable HouseholdId householdId, CurrentAccount who) {
        return Pages.page(TEMPLATE, page(householdId, who, FormView.empty()));
    }

    @PostMapping("/ho/{householdId}/dien-thoai")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView keep(
            @PathVariable HouseholdId householdId,
            CurrentAccount who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        PhonePage page = page(householdId, who, FormView.of(typed));
        List<Violation> violations = new ArrayList<>();
        Optional<ConsentChannel> channel = Arrays.stream(ConsentChannel.values())
                .filter(each -> each.name().equals(typed.get("channel")))
                .findFirst();
        if (channel.isEmpty()) {
            violations.add(Violation.of("channel", "households.violation.choose-channel"));
        }
        Optional<LocalDate> on = DateText.parse(typed.getOrDefault("consentOn", ""));
        if (on.isEmpty()) {
            violations.add(Violation.of("consentOn", "households.violation.day"));
        }
        if (!"true".equals(typed.get("agreed"))) {
            violations.add(Violation.of("agreed", "households.violation.agreed"));
        }
        Outcome<HouseholdId> outcome = violations.isEmpty()
                ? keepPhone
                        .keep(new KeepPhone.Command(
                                householdId,
                                typed.getOrDefault("phone", ""),
                                page.notice(),
                                channel.orElseThrow(),
                                on.orElseThrow(),
                                who))
                        .orElseThrow(Sent::notFound)
                : Outcome.refused(violations);
        return switch (outcome) {
            case Outcome.Accepted<HouseholdId> kept -> {
                toasts.say(response, "households.phone.kept");
                yield new ModelAndView(Pages.redirect(page.back()));
            }
            case Outcome.Refused<HouseholdId>(List<Violation> refused) ->
                Pages.refused(
                        TEMPLATE, page(householdId, who, FormView.of(typed).with(refused)));
        };
    }

    @PostMapping("/ho/{householdId}/rut-dong-y")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView withdraw(@PathVariable HouseholdId householdId, CurrentAccount who, HttpServletResponse response) {
        if (!withdrawConsent.withdraw(householdId, who)) {
            throw Sent.notFound();
        }
        toasts.say(response, "households.consent.gone");
        return new ModelAndView(Pages.redirect((who.volunteer() ? "/m/ho/" : "/ho/") + householdId));
    }

    /** The notice is kept in Vietnamese: that is what was read, whatever language the pages are in. */
    private PhonePage page(HouseholdId id, CurrentAccount who, FormView form) {
        Household household = book.find(id).orElseThrow(Sent::notFound);
        String commune = units.ancestors(household.village(), today.today()).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(UnitSummary::fullName)
                .findFirst()
                .orElse("");
        ConsentNotice notice =
                new ConsentNotice(NOTICE_VERSION, messages.text(VIETNAMESE, "households.notice", commune));
        return new PhonePage(household, who.volunteer(), notice, form);
    }
}
