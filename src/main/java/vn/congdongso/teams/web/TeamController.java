package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.documents.Documents;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyLink;
import vn.congdongso.teams.BodyLinks;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.Teams;
import vn.congdongso.teams.domain.BodyPortrait;
import vn.congdongso.teams.domain.Decisions;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;

@Controller
class TeamController {

    private final Teams teams;
    private final BodyPortrait portraits;
    private final Units units;
    private final Decisions decisions;
    private final Documents documents;
    private final People people;
    private final Access access;
    private final ObjectProvider<BodyLinks> links;
    private final Today today;

    TeamController(
            Teams teams,
            BodyPortrait portraits,
            Units units,
            Decisions decisions,
            Documents documents,
            People people,
            Access access,
            ObjectProvider<BodyLinks> links,
            Today today) {
        this.teams = teams;
        this.portraits = portraits;
        this.units = units;
        this.decisions = decisions;
        this.documents = documents;
        this.people = people;
        this.access = access;
        this.links = links;
        this.today = today;
    }

    @GetMapping("/to/{bodyId}")
    @Allowed(value = Permission.VIEW_TEAM, on = "bodyId")
    ModelAndView team(@PathVariable BodyId bodyId, @RequestParam(defaultValue = "") String ngay, CurrentAccount who) {
        Optional<LocalDate> asked = DateText.parse(ngay);
        LocalDate now = today.today();
        LocalDate day = asked.orElse(now);
        BodySummary body =
                teams.lastKnown(bodyId, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean exists = body.valid().holdsOn(day);
        FormView filters = FormView.of(Map.of("ngay", ngay))
                .with(
                        asked.isEmpty() && !ngay.isBlank()
                                ? List.of(Violation.of("ngay", "bodies.violation.day"))
                                : List.of());
        List<Member> members = exists ? teams.members(bodyId, day) : List.of();
        TeamPage page = new TeamPage(
                body,
                exists,
                day,
                day.equals(now),
                filters,
                above(body, day),
                members,
                opened(members, who),
                decided(bodyId, who),
                linksOf(body, who),
                portraits.of(body, day),
                access.may(who, Permission.INVITE_MEMBER, new Place(body.unit(), bodyId.value())),
                who.volunteer());
        return Pages.page("teams/team", page);
    }

    private List<UnitSummary> above(BodySummary body, LocalDate day) {
        List<UnitSummary> above = units.ancestors(body.unit(), day);
        return above.isEmpty() ? above : above.subList(1, above.size());
    }

    private Set<PersonId> opened(List<Member> members, CurrentAccount who) {
        List<PersonId> persons =
                members.stream().map(Member::person).filter(Objects::nonNull).toList();
        return people.namedBy(persons).entrySet().stream()
                .filter(entry -> access.may(who, Permission.VIEW_TEAM, Place.in(entry.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<TeamPage.Decided> decided(BodyId body, CurrentAccount who) {
        return decisions.about(body.value()).stream()
                .filter(decision -> access.may(who, Permission.VIEW_DECISION, Place.in(decision.agency())))
                .flatMap(decision -> documents.find(decision.document()).stream()
                        .map(document -> new TeamPage.Decided(
                                document,
                                Optional.ofNullable(decision.effectiveOn()).orElse(document.day()))))
                .toList();
    }

    private List<BodyLink> linksOf(BodySummary body, CurrentAccount who) {
        return links.orderedStream()
                .flatMap(source -> source.of(body, who).stream())
                .sorted(Comparator.comparingInt(BodyLink::order))
                .toList();
    }
}
