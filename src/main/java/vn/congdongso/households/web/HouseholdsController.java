package vn.congdongso.households.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.Households;
import vn.congdongso.households.domain.AddHousehold;
import vn.congdongso.households.domain.AssignHouseholds;
import vn.congdongso.households.domain.HouseholdBook;
import vn.congdongso.households.domain.HouseholdFields;
import vn.congdongso.households.domain.VillageGround;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** The register of a village or commune on the desk. */
@Controller
class HouseholdsController {

    private static final int SIZE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final HouseholdBook book;
    private final Households households;
    private final AddHousehold addHousehold;
    private final AssignHouseholds assignHouseholds;
    private final VillageGround ground;
    private final Team team;
    private final Access access;
    private final Units units;
    private final Toasts toasts;
    private final Today today;

    HouseholdsController(
            HouseholdBook book,
            Households households,
            AddHousehold addHousehold,
            AssignHouseholds assignHouseholds,
            VillageGround ground,
            Team team,
            Access access,
            Units units,
            Toasts toasts,
            Today today) {
        this.book = book;
        this.households = households;
        this.addHousehold = addHousehold;
        this.assignHouseholds = assignHouseholds;
        this.ground = ground;
        this.team = team;
        this.access = access;
        this.units = units;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/ho-dan")
    @Allowed(Permission.VIEW_HOUSEHOLDS)
    ModelAndView choose(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = Paging.PARAMETER, required = false) @Nullable String page) {
        Map<UnitId, UnitSummary> all = new LinkedHashMap<>();
        for (UnitId top : access.unitsWhere(who, Permission.VIEW_HOUSEHOLDS)) {
            units.find(top, today.today()).ifPresent(unit -> {
                if (unit.level() == UnitLevel.COMMUNE || unit.level() == UnitLevel.VILLAGE) {
                    all.put(top, unit);
                } else {
                    units.below(top, UnitLevel.COMMUNE, today.today()).forEach(below -> all.put(below.id(), below));
                }
            });
        }
        if (all.isEmpty() && !team.villages(who, Permission.VIEW_HOUSEHOLDS).isEmpty()) {
            return new ModelAndView(Pages.redirect("/m/ho"));
        }
        if (all.size() == 1) {
            return new ModelAndView(
                    Pages.redirect("/ho-dan/" + all.keySet().iterator().next()));
        }
        String words = VietnameseText.key(q);
        List<UnitSummary> found = all.values().stream()
                .filter(unit -> VietnameseText.key(unit.fullName()).contains(words))
                .toList();
        Paging paging = new Paging(Sent.page(page), SIZE, found.size());
        return Pages.page(
                "households/units",
                new UnitChoicePage(
                        FormView.of(Map.of("q", q)), found.subList((int) paging.offset(), (int) paging.to()), paging));
    }

    @GetMapping("/ho-dan/{unitId}")
    @Allowed(value = Permission.VIEW_HOUSEHOLDS, on = "unitId")
    ModelAndView list(@PathVariable UnitId unitId, CurrentAccount who, @RequestParam Map<String, String> asked) {
        return Pages.page("households/list", page(unit(unitId), who, asked, List.of()));
    }

    @PostMapping("/ho-dan/{unitId}/phan-cong")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "unitId")
    ModelAndView assign(
            @PathVariable UnitId unitId,
            CurrentAccount who,
            @RequestParam(name = "ho", required = false) @Nullable List<String> ticked,
            @RequestParam(defaultValue = "") String member,
            HttpServletResponse response) {
        UnitSummary unit = unit(unitId);
        List<HouseholdId> chosen = (ticked == null ? List.<String>of() : ticked)
                .stream()
                        .flatMap(text -> Sent.uuid(text).stream())
                        .map(HouseholdId::new)
                        .toList();
        boolean here = chosen.stream()
                .allMatch(id -> book.find(id)
                        .filter(household -> access.may(who, Permission.KEEP_HOUSEHOLDS, Place.in(household.village())))
                        .isPresent());
        if (!here) {
            throw Sent.notFound();
        }
        boolean nobody = member.equals("nobody");
        Outcome<Integer> outcome = !nobody && Sent.person(member) == null
                ? Outcome.refused(Violation.of("member", "households.violation.choose-member"))
                : assignHouseholds.assign(chosen, nobody ? null : Sent.person(member), who);
        return switch (outcome) {
            case Outcome.Accepted<Integer>(Integer changed) -> {
                toasts.say(response, "households.assigned", changed);
                yield new ModelAndView(Pages.redirect("/ho-dan/" + unitId));
            }
            case Outcome.Refused<Integer>(List<Violation> violations) ->
                Pages.refused("households/list", page(unit, who, Map.of(), violations));
        };
    }

    @GetMapping("/ho-dan/{unitId}/them")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "unitId")
    ModelAndView form(@PathVariable UnitId unitId) {
        return Pages.page(
                "households/form",
                form(unit(unitId), FormView.empty(), Uuid7.next().toString()));
    }

    @PostMapping("/ho-dan/{unitId}/them")
    @Allowed(value = Permission.KEEP_HOUSEHOLDS, on = "unitId")
    ModelAndView add(
            @PathVariable UnitId unitId,
            CurrentAccount who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        UnitSummary unit = unit(unitId);
        UUID id = Sent.uuid(typed.get("id")).orElseGet(Uuid7::next);
        UnitId village = unit.level() == UnitLevel.VILLAGE
                ? unit.id()
                : Sent.uuid(typed.get("village"))
                        .map(UnitId::new)
                        .filter(chosen -> ground.villagesOf(unit).stream()
                                .anyMatch(each -> each.id().equals(chosen)))
                        .orElse(null);
        Outcome<AddHousehold.Added> outcome = village == null
                ? Outcome.refused(Violation.of("village", "households.violation.village"))
                : switch (Sent.fields(typed)) {
                    case Outcome.Accepted<HouseholdFields>(HouseholdFields fields) ->
                        addHousehold.add(
                                new AddHousehold.Command(new HouseholdId(id), village, null, fields, null, who));
                    case Outcome.Refused<HouseholdFields>(List<Violation> violations) -> Outcome.refused(violations);
                };
        return switch (outcome) {
            case Outcome.Accepted<AddHousehold.Added>(AddHousehold.Added added) -> {
                toasts.say(response, "households.added", String.valueOf(added.no()));
                yield new ModelAndView(Pages.redirect("/ho/" + added.id()));
            }
            case Outcome.Refused<AddHousehold.Added>(List<Violation> violations) ->
                Pages.refused("households/form", form(unit, FormView.of(typed).with(violations), id.toString()));
        };
    }

    private FormPage form(UnitSummary unit, FormView form, String id) {
        List<Option> villages = unit.level() == UnitLevel.VILLAGE
                ? List.of()
                : ground.villagesOf(unit).stream()
                        .map(each -> Option.of(each.id().toString(), each.title()))
                        .toList();
        String here = "/ho-dan/" + unit.id();
        return new FormPage(false, here + "/them", here, form, id, villages, false);
    }

    private ListPage page(UnitSummary unit, CurrentAccount who, Map<String, String> asked, List<Violation> violations) {
        List<UnitSummary> villages = ground.villagesOf(unit);
        List<UnitId> ids = villages.stream().map(UnitSummary::id).toList();
        String q = asked.getOrDefault("q", "");
        boolean left = "da-chuyen".equals(asked.get("xem"));
        Households.Filter filter = new Households.Filter(
                q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q,
                Sent.mark(asked.get("dau")),
                Sent.person(asked.get("nguoi")),
                left);
        int page = Sent.page(asked.get(Paging.PARAMETER));
        HouseholdBook.Sheet sheet = book.sheet(ids, filter, null, page, SIZE);
        boolean village = unit.level() == UnitLevel.VILLAGE;
        return new ListPage(
                unit,
                FormView.of(asked).with(violations),
                sheet.households(),
                new Paging(page, SIZE, sheet.total()),
                households.count(ids, today.today()),
                villages.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::title)),
                team.names(sheet.households()),
                village ? team.members(unit.id()) : List.of(),
                left,
                access.may(who, Permission.KEEP_HOUSEHOLDS, Place.in(unit.id())));
    }

    private UnitSummary unit(UnitId id) {
        return units.find(id, today.today())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE || unit.level() == UnitLevel.VILLAGE)
                .orElseThrow(Sent::notFound);
    }
}
