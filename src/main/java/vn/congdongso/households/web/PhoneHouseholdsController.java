package vn.congdongso.households.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.Households;
import vn.congdongso.households.domain.AddHousehold;
import vn.congdongso.households.domain.HouseholdBook;
import vn.congdongso.households.domain.HouseholdFields;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** The households of a member's own teams, on the phone. */
@Controller
class PhoneHouseholdsController {

    private static final int SIZE = 40;
    private static final int LONGEST_SEARCH = 100;

    private final HouseholdBook book;
    private final AddHousehold addHousehold;
    private final Team team;
    private final Toasts toasts;

    PhoneHouseholdsController(HouseholdBook book, AddHousehold addHousehold, Team team, Toasts toasts) {
        this.book = book;
        this.addHousehold = addHousehold;
        this.team = team;
        this.toasts = toasts;
    }

    @GetMapping("/m/ho")
    @Allowed(Permission.VIEW_HOUSEHOLDS)
    ModelAndView mine(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = Paging.PARAMETER, required = false) @Nullable String page) {
        List<UnitId> villages = team.villages(who, Permission.VIEW_HOUSEHOLDS).stream()
                .map(UnitSummary::id)
                .toList();
        String words = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        Households.Filter filter = new Households.Filter(words, null, null, false);
        HouseholdBook.Sheet sheet = book.sheet(villages, filter, who.person(), Sent.page(page), SIZE);
        return Pages.page(
                "households/mine",
                new MinePage(
                        !villages.isEmpty(),
                        who.person(),
                        FormView.of(Map.of("q", q)),
                        sheet.households(),
                        new Paging(Sent.page(page), SIZE, sheet.total()),
                        !team.villages(who, Permission.KEEP_HOUSEHOLDS).isEmpty()));
    }

    @GetMapping("/m/ho/them")
    @Allowed(Permission.KEEP_HOUSEHOLDS)
    ModelAndView form(CurrentAccount who) {
        List<UnitSummary> villages = team.villages(who, Permission.KEEP_HOUSEHOLDS);
        if (villages.isEmpty()) {
            return new ModelAndView(Pages.redirect("/m/ho"));
        }
        return Pages.page(
                "households/form", page(villages, FormView.empty(), Uuid7.next().toString()));
    }

    @PostMapping("/m/ho/them")
    @Allowed(Permission.KEEP_HOUSEHOLDS)
    ModelAndView add(CurrentAccount who, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        List<UnitSummary> villages = team.villages(who, Permission.KEEP_HOUSEHOLDS);
        UUID id = Sent.uuid(typed.get("id")).orElseGet(Uuid7::next);
        Optional<UnitId> village = villages.size() == 1
                ? Optional.of(villages.getFirst().id())
                : Sent.uuid(typed.get("village"))
                        .map(UnitId::new)
                        .filter(chosen ->
                                villages.stream().anyMatch(each -> each.id().equals(chosen)));
        Outcome<AddHousehold.Added> outcome = village.isEmpty()
                ? Outcome.refused(Violation.of("village", "households.violation.village"))
                : switch (Sent.fields(typed)) {
                    case Outcome.Accepted<HouseholdFields>(HouseholdFields fields) ->
                        addHousehold.add(new AddHousehold.Command(
                                new HouseholdId(id), village.get(), null, fields, who.person(), who));
                    case Outcome.Refused<HouseholdFields>(List<Violation> violations) -> Outcome.refused(violations);
                };
        return switch (outcome) {
            case Outcome.Accepted<AddHousehold.Added>(AddHousehold.Added added) -> {
                toasts.say(response, "households.added", String.valueOf(added.no()));
                yield new ModelAndView(Pages.redirect("/m/ho/" + added.id()));
            }
            case Outcome.Refused<AddHousehold.Added>(List<Violation> violations) ->
                Pages.refused(
                        "households/form", page(villages, FormView.of(typed).with(violations), id.toString()));
        };
    }

    private static FormPage page(List<UnitSummary> villages, FormView form, String id) {
        List<Option> choice = villages.size() == 1
                ? List.of()
                : villages.stream()
                        .map(each -> Option.of(each.id().toString(), each.title()))
                        .toList();
        return new FormPage(true, "/m/ho/them", "/m/ho", form, id, choice, false);
    }
}
