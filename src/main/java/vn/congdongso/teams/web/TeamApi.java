package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.Teams;
import vn.congdongso.teams.domain.TeamSearch;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Paging;

/** Teams for programs: the same as the pages show, on any day. */
@RestController
@RequestMapping(value = "/api/v1/teams", produces = MediaType.APPLICATION_JSON_VALUE)
class TeamApi {

    private static final int SIZE = 50;

    private final TeamSearch search;
    private final Teams teams;
    private final Access access;
    private final Today today;

    TeamApi(TeamSearch search, Teams teams, Access access, Today today) {
        this.search = search;
        this.teams = teams;
        this.access = access;
        this.today = today;
    }

    /** @param until first day on which it exists no more; absent while no end is known */
    public record Team(
            UUID id,
            BodyKind kind,
            String name,
            UUID unit,
            UUID province,
            LocalDate from,
            @Nullable LocalDate until) {}

    public record TeamPage(LocalDate day, int page, long pages, long total, List<Team> teams) {}

    /** @param person absent while an office in the team has no holder */
    public record TeamMember(@Nullable UUID person, String name, String position, SeatRole role, boolean invited) {}

    public record TeamOnDay(LocalDate day, Team team, List<TeamMember> members) {}

    /** @param unit whose teams, with those of everything in it; all that the caller may see when absent */
    @GetMapping
    @Allowed(Permission.VIEW_TEAM)
    TeamPage list(
            CurrentAccount who,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "1") int page) {
        LocalDate then = Objects.requireNonNullElse(day, today.today());
        TeamSearch.Question question = question(who, unit, then);
        Paging paging = new Paging(page, SIZE, search.count(question));
        List<Team> found = search.page(question, paging.offset(), SIZE).stream()
                .map(TeamApi::team)
                .toList();
        return new TeamPage(then, paging.page(), paging.pages(), paging.total(), found);
    }

    private TeamSearch.Question question(CurrentAccount who, @Nullable UUID unit, LocalDate day) {
        if (unit == null) {
            return new TeamSearch.Question(
                    access.unitsWhere(who, Permission.VIEW_TEAM),
                    access.bodiesWhere(who, Permission.VIEW_TEAM),
                    "",
                    day);
        }
        UnitId asked = new UnitId(unit);
        if (!access.may(who, Permission.VIEW_TEAM, Place.in(asked))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new TeamSearch.Question(List.of(asked), List.of(), "", day);
    }

    @GetMapping("/{bodyId}")
    @Allowed(value = Permission.VIEW_TEAM, on = "bodyId")
    TeamOnDay one(@PathVariable BodyId bodyId, @RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate then = Objects.requireNonNullElse(day, today.today());
        BodySummary body =
                teams.find(bodyId, then).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<TeamMember> members =
                teams.members(bodyId, then).stream().map(TeamApi::member).toList();
        return new TeamOnDay(then, team(body), members);
    }

    private static Team team(BodySummary body) {
        return new Team(
                body.id().value(),
                body.kind(),
                body.name(),
                body.unit().value(),
                body.province().value(),
                body.valid().from(),
                body.valid().until());
    }

    private static TeamMember member(Member member) {
        UUID person = member.person() == null ? null : member.person().value();
        return new TeamMember(person, member.name(), member.position(), member.role(), member.invited());
    }
}
