package vn.congdongso.households.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import vn.congdongso.households.Households;
import vn.congdongso.households.domain.AssignHouseholds;
import vn.congdongso.households.domain.CorrectHousehold;
import vn.congdongso.households.domain.Household;
import vn.congdongso.households.domain.HouseholdBook;
import vn.congdongso.households.domain.HouseholdFields;
import vn.congdongso.households.domain.LeaveHousehold;
import vn.congdongso.households.domain.MergeHouseholds;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** One household, and what is done to it. */
@Controller
class HouseholdController {

    private static final String TEMPLATE = "households/household";

    private final HouseholdPages pages;
    private final HouseholdBook book;
    private final Households households;
    private final CorrectHousehold correctHousehold;
    private final LeaveHousehold leaveHousehold;
    private final MergeHouseholds mergeHouseholds;
    private final AssignHouseholds assignHouseholds;
    private final Toasts toasts;

    HouseholdController(
            HouseholdPages pages,
            HouseholdBook book,
            Households households,
            CorrectHousehold correctHousehold,
            LeaveHousehold leaveHousehold,
            MergeHouseholds mergeHouseholds,
            AssignHouseholds assignHouseholds,
            Toasts toasts) {
        this.pages = pages;
        this.book = book;
        this.households = households;
        this.correctHousehold = correctHousehold;
        this.leaveHousehold = leaveHousehold;
        this.mergeHouseholds = mergeHouseholds;
        this.assignHouseholds = assignHouseholds;
        this.toasts = toasts;
    }

    @GetMapping("/ho/{householdId}")
    @Allowed(value = Permission.VIEW_HOUSEHOLDS, on = "householdId")
    ModelAndView desk(@PathVariable HouseholdId householdId, CurrentAccount who) {
        return page(householdId, who, who.volunteer());
    }

    @GetMapping("/m/ho/{householdId}")
    @Allowed(value = Permission.VIEW_HOUSEHOLDS, on = "householdId")
    ModelAndView phone(@PathVariable HouseholdId householdId, CurrentAccount who) {
        return page(householdId, who, true);
    }

    private ModelAndView page(HouseholdId id, CurrentAccount who, boolean phone) {
        HouseholdId now = households.standsFor(id);
        return now.equals(id)
                ? Pages.page(TEMPLATE, pages.open(id, who, FormView.empty(), phone))
                : new ModelAndView(Pages.redirect((phone ? "/m/ho/" : "/ho/") + now));
    }

    @GetMapping("/ho/{householdId}/sua")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView form(@PathVariable HouseholdId householdId, CurrentAccount who) {
        return Pages.page("households/form", form(householdId, who, FormView.of(Sent.typed(household(householdId)))));
    }

    @PostMapping("/ho/{householdId}/sua")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView correct(
            @PathVariable HouseholdId householdId,
            CurrentAccount who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Household before = household(householdId);
        Outcome<HouseholdId> outcome = switch (fields(before, typed)) {
            case Outcome.Accepted<HouseholdFields>(HouseholdFields fields) ->
                correctHousehold.correct(householdId, fields, who).orElseThrow(Sent::notFound);
            case Outcome.Refused<HouseholdFields>(List<Violation> violations) -> Outcome.refused(violations);
        };
        return switch (outcome) {
            case Outcome.Accepted<HouseholdId> kept -> done(householdId, "households.corrected", who, response);
            case Outcome.Refused<HouseholdId>(List<Violation> violations) ->
                Pages.refused(
                        "households/form",
                        form(householdId, who, FormView.of(typed).with(violations)));
        };
    }

    /** Of a household that is kept without a name, only its people and marks are asked. */
    private static Outcome<HouseholdFields> fields(Household before, Map<String, String> typed) {
        Outcome<HouseholdFields> fields = Sent.fields(typed);
        boolean nameless = before.cleared() != null
                && typed.getOrDefault("head", "").isBlank()
                && typed.getOrDefault("cluster", "").isBlank();
        if (!nameless) {
            return fields;
        }
        Map<String, String> named = new HashMap<>(typed);
        named.put("head", "x");
        return Sent.fields(named).map(read -> new HouseholdFields("", "", read.people(), read.marks()));
    }

    private FormPage form(HouseholdId id, CurrentAccount who, FormView form) {
        String back = (who.volunteer() ? "/m/ho/" : "/ho/") + id;
        return new FormPage(
                who.volunteer(),
                "/ho/" + id + "/sua",
                back,
                form,
                null,
                List.of(),
                household(id).cleared() != null);
    }

    @PostMapping("/ho/{householdId}/chuyen-di")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView leave(
            @PathVariable HouseholdId householdId,
            CurrentAccount who,
            @RequestParam(defaultValue = "") String leftOn,
            HttpServletResponse response) {
        Optional<LocalDate> day = DateText.parse(leftOn);
        Outcome<HouseholdId> outcome = day.isEmpty()
                ? Outcome.refused(Violation.of("leftOn", "households.violation.day"))
                : leaveHousehold.leave(householdId, day.get(), who).orElseThrow(Sent::notFound);
        return answer(outcome, householdId, FormView.of(Map.of("leftOn", leftOn)), "households.left", who, response);
    }

    @PostMapping("/ho/{householdId}/con-o")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView stay(@PathVariable HouseholdId householdId, CurrentAccount who, HttpServletResponse response) {
        Outcome<HouseholdId> outcome = leaveHousehold.stay(householdId, who).orElseThrow(Sent::notFound);
        return answer(outcome, householdId, FormView.empty(), "households.returned", who, response);
    }

    @PostMapping("/ho/{householdId}/phu-trach")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView assign(
            @PathVariable HouseholdId householdId,
            CurrentAccount who,
            @RequestParam(defaultValue = "") String member,
            HttpServletResponse response) {
        Outcome<Integer> outcome = Sent.person(member) == null && !member.isEmpty()
                ? Outcome.refused(Violation.of("member", "households.violation.choose-member"))
                : assignHouseholds.assign(List.of(householdId), Sent.person(member), who);
        return answer(
                outcome.map(changed -> householdId),
                householdId,
                FormView.of(Map.of("member", member)),
                "households.assigned-one",
                who,
                response);
    }

    @PostMapping("/ho/{householdId}/gop")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "householdId")
    ModelAndView merge(
            @PathVariable HouseholdId householdId,
            CurrentAccount who,
            @RequestParam(defaultValue = "") String other,
            HttpServletResponse response) {
        HouseholdId second = Sent.uuid(other).map(HouseholdId::new).orElseThrow(Sent::notFound);
        if (!pages.may(who, Permission.KEEP_HOUSEHOLDS, second)) {
            throw Sent.notFound();
        }
        Outcome<HouseholdId> outcome =
                mergeHouseholds.merge(householdId, second, who).orElseThrow(Sent::notFound);
        return answer(outcome, householdId, FormView.empty(), "households.merged", who, response);
    }

    private ModelAndView answer(
            Outcome<HouseholdId> outcome,
            HouseholdId id,
            FormView form,
            String said,
            CurrentAccount who,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Accepted<HouseholdId> kept -> done(id, said, who, response);
            case Outcome.Refused<HouseholdId>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, pages.open(id, who, form.with(violations), who.volunteer()));
        };
    }

    private ModelAndView done(HouseholdId id, String said, CurrentAccount who, HttpServletResponse response) {
        toasts.say(response, said);
        return new ModelAndView(Pages.redirect((who.volunteer() ? "/m/ho/" : "/ho/") + id));
    }

    private Household household(HouseholdId id) {
        return book.find(id).orElseThrow(Sent::notFound);
    }
}
