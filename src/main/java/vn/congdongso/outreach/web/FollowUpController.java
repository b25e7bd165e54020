package vn.congdongso.outreach.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.KeepFollowUp;
import vn.congdongso.outreach.domain.MemberTeams;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.Teams;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** What members promised to come back to: who goes, and what is settled otherwise. */
@Controller
class FollowUpController {

    private final FollowUps followUps;
    private final KeepFollowUp keepFollowUp;
    private final MemberTeams mine;
    private final Households households;
    private final OpenMatters matters;
    private final Teams teams;
    private final People people;
    private final Accounts accounts;
    private final Access access;
    private final Today today;
    private final Toasts toasts;

    FollowUpController(
            FollowUps followUps,
            KeepFollowUp keepFollowUp,
            MemberTeams mine,
            Households households,
            OpenMatters matters,
            Teams teams,
            People people,
            Accounts accounts,
            Access access,
            Today today,
            Toasts toasts) {
        this.followUps = followUps;
        this.keepFollowUp = keepFollowUp;
        this.mine = mine;
        this.households = households;
        this.matters = matters;
        this.teams = teams;
        this.people = people;
        this.accounts = accounts;
        this.access = access;
        this.today = today;
        this.toasts = toasts;
    }

    @GetMapping("/m/viec")
    @Allowed(Permission.LOG_VISIT)
    ModelAndView list(CurrentAccount who, Locale locale) {
        List<FollowUp> open = mine.of(who).stream()
                .map(BodySummary::id)
                .flatMap(team -> followUps.openOf(team).stream())
                .distinct()
                .toList();
        List<FollowUpLine> lines = lines(open, locale);
        return Pages.page(
                "outreach/follow-ups",
                new FollowUpsPage(
                        lines.stream()
                                .filter(line -> line.open().of(who.person(), who.id()))
                                .toList(),
                        lines.stream()
                                .filter(line -> !line.open().of(who.person(), who.id()))
                                .toList(),
                        today.today()));
    }

    /** Once it is settled, what was promised is a visit like any other. */
    @GetMapping("/m/viec/{visitId}")
    @Allowed(value = Permission.LOG_VISIT, on = "visitId")
    ModelAndView one(@PathVariable VisitId visitId, CurrentAccount who, Locale locale) {
        return followUps
                .find(visitId)
                .map(open -> Pages.page("outreach/follow-up", page(open, who, FormView.empty(), locale)))
                .orElseGet(() -> new ModelAndView(Pages.redirect(VisitPage.address(visitId))));
    }

    @PostMapping("/m/viec/{visitId}/xong")
    @Allowed(value = Permission.LOG_VISIT, on = "visitId")
    ModelAndView settle(
            @PathVariable VisitId visitId,
            @RequestParam(defaultValue = "") String reason,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        Outcome<VisitId> outcome = keepFollowUp.settle(visitId, reason, who);
        return answer(
                visitId,
                outcome,
                FormView.of(Map.of("reason", reason)),
                "outreach.again.settled",
                who,
                locale,
                response);
    }

    @PostMapping("/m/viec/{visitId}/giao")
    @Allowed(value = Permission.WRITE_REPORT, on = "visitId")
    ModelAndView assign(
            @PathVariable VisitId visitId,
            @RequestParam(defaultValue = "") String member,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        PersonId person = person(member);
        Outcome<VisitId> outcome = person == null
                ? Outcome.refused(Violation.of("member", "outreach.violation.assign-member"))
                : keepFollowUp.assign(visitId, person, who);
        return answer(visitId, outcome, FormView.empty(), "outreach.again.assigned", who, locale, response);
    }

    private ModelAndView answer(
            VisitId id,
            Outcome<VisitId> outcome,
            FormView form,
            String done,
            CurrentAccount who,
            Locale locale,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Accepted<VisitId>(VisitId same) -> {
                toasts.say(response, done);
                yield new ModelAndView(Pages.redirect("/m/viec"));
            }
            case Outcome.Refused<VisitId>(List<Violation> violations) ->
                followUps
                        .find(id)
                        .map(open ->
                                Pages.refused("outreach/follow-up", page(open, who, form.with(violations), locale)))
                        .orElseGet(() -> new ModelAndView(Pages.redirect(VisitPage.address(id))));
        };
    }

    private FollowUpPage page(FollowUp open, CurrentAccount who, FormView form, Locale locale) {
        boolean leads = teams.find(open.team(), today.today())
                .filter(team -> access.may(
                        who,
                        Permission.WRITE_REPORT,
                        new Place(team.unit(), open.team().value())))
                .isPresent();
        return new FollowUpPage(
                lines(List.of(open), locale).getFirst(), leads ? members(open.team()) : List.of(), form);
    }

    private List<Option> members(BodyId team) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Member member : teams.members(team, today.today())) {
            PersonId person = member.person();
            if (person != null) {
                names.putIfAbsent(person.toString(), member.name());
            }
        }
        return names.entrySet().stream()
                .map(name -> Option.of(name.getKey(), name.getValue()))
                .toList();
    }

    private List<FollowUpLine> lines(List<FollowUp> open, Locale locale) {
        Map<HouseholdId, HouseholdSummary> named = households.findAll(open.stream()
                .flatMap(one -> Stream.ofNullable(one.household()))
                .distinct()
                .toList());
        Map<AccountId, String> promisers = accounts.namesOf(
                open.stream().map(FollowUp::promisedBy).distinct().toList());
        Map<PersonId, String> assigned = names(open.stream()
                .map(FollowUp::assigned)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return open.stream()
                .map(one -> new FollowUpLine(
                        one,
                        matters.label(one, locale),
                        one.household() == null ? null : named.get(one.household()),
                        one.assigned() == null
                                ? promisers.getOrDefault(one.promisedBy(), "")
                                : assigned.getOrDefault(one.assigned(), "")))
                .toList();
    }

    private Map<PersonId, String> names(Collection<PersonId> persons) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        persons.forEach(person -> people.find(person).map(Person::fullName).ifPresent(name -> names.put(person, name)));
        return names;
    }

    private static @Nullable PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
