package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Accounts;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.households.Households;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.CorrectVisit;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** Where the figures on other pages open down to: the visits of a team, and a single one. */
@Controller
class VisitController {

    private static final int ROWS = 50;

    private final Visits visits;
    private final Topics topics;
    private final Households households;
    private final Teams teams;
    private final Units units;
    private final Accounts accounts;
    private final CorrectVisit correctVisit;
    private final Access access;
    private final Today today;

    VisitController(
            Visits visits,
            Topics topics,
            Households households,
            Teams teams,
            Units units,
            Accounts accounts,
            CorrectVisit correctVisit,
            Access access,
            Today today) {
        this.visits = visits;
        this.topics = topics;
        this.households = households;
        this.teams = teams;
        this.units = units;
        this.accounts = accounts;
        this.correctVisit = correctVisit;
        this.access = access;
        this.today = today;
    }

    @GetMapping("/to/{bodyId}/luot")
    @Allowed(value = Permission.VIEW_VISITS, on = "bodyId")
    ModelAndView list(
            @PathVariable BodyId bodyId,
            @RequestParam(name = "tu", required = false) @Nullable String from,
            @RequestParam(name = "den", required = false) @Nullable String to,
            @RequestParam(name = "ket-qua", required = false) @Nullable String result,
            @RequestParam(name = "chu-de", required = false) @Nullable String topic,
            @RequestParam(name = Paging.PARAMETER, required = false) @Nullable String page,
            Locale locale) {
        VisitListFilters filters = VisitListFilters.read(from, to, result, topic, VisitsFilter.of(today.month()));
        VisitsFilter filter = filters.filter();
        BodySummary team = team(bodyId, filter.to());
        Visits.Page found = visits.page(bodyId, filter, number(page), ROWS);
        VisitListPage answer = new VisitListPage(
                today.today(),
                team,
                filters.form(),
                filter,
                topics.on(filter.to()),
                rows(found.visits(), locale),
                found,
                new Paging(number(page), ROWS, found.total().visits()));
        return filters.form().refused()
                ? Pages.refused("outreach/visits", answer)
                : Pages.page("outreach/visits", answer);
    }

    @GetMapping("/luot/{visitId}")
    @Allowed(value = Permission.VIEW_VISITS, on = "visitId")
    ModelAndView one(@PathVariable VisitId visitId, CurrentAccount who, Locale locale) {
        Visit visit = visits.find(visitId).orElseThrow(VisitController::notFound);
        return Pages.page(
                "outreach/visit",
                new VisitPage(
                        team(visit.body(), visit.day()),
                        unit(visit.unit(), visit.day()),
                        topic(visit, locale),
                        visit.people(),
                        visit.result(),
                        visit.circumstances(),
                        household(visit, who),
                        visit.day(),
                        name(visit.loggedBy()),
                        visit.recordedAt(),
                        visit.voided(),
                        visits.changes(visitId).stream()
                                .map(change -> new VisitPage.Change(change, name(change.by())))
                                .toList(),
                        access.may(
                                        who,
                                        Permission.CORRECT_VISIT,
                                        new Place(visit.unit(), visit.body().value()))
                                && correctVisit.obstacle(visit, who).isEmpty(),
                        visitId));
    }

    private @Nullable HouseholdSummary household(Visit visit, CurrentAccount who) {
        HouseholdId id = visit.circumstances().household();
        Place place = new Place(visit.unit(), visit.body().value());
        return id == null || !access.may(who, Permission.VIEW_HOUSEHOLDS, place)
                ? null
                : households.findAll(List.of(id)).get(id);
    }

    private List<VisitLine> rows(List<Visit> found, Locale locale) {
        Map<AccountId, String> names =
                accounts.namesOf(found.stream().map(Visit::loggedBy).distinct().toList());
        Map<String, String> known = new HashMap<>();
        return found.stream()
                .map(visit -> new VisitLine(
                        VisitPage.address(visit.id()),
                        visit.day(),
                        known.computeIfAbsent(visit.topic(), code -> topic(visit, locale)),
                        visit.people(),
                        visit.result(),
                        names.getOrDefault(visit.loggedBy(), "")))
                .toList();
    }

    private String name(AccountId account) {
        return accounts.namesOf(List.of(account)).getOrDefault(account, "");
    }

    private String topic(Visit visit, Locale locale) {
        return topics.lastKnown(visit.topic(), visit.day())
                .map(topic -> topic.name(locale))
                .orElse(visit.topic());
    }

    private BodySummary team(BodyId body, LocalDate day) {
        return teams.lastKnown(body, day).orElseThrow(VisitController::notFound);
    }

    private String unit(UnitId unit, LocalDate day) {
        return units.lastKnown(unit, day).map(UnitSummary::fullName).orElse("");
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
