package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.Teams;
import vn.congdongso.teams.domain.TeamSearch;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

@Controller
class TeamListController {

    private static final int SIZE = 20;
    private static final int LONGEST_SEARCH = 100;

    private final TeamSearch search;
    private final Teams teams;
    private final Units units;
    private final Access access;
    private final Today today;

    TeamListController(TeamSearch search, Teams teams, Units units, Access access, Today today) {
        this.search = search;
        this.teams = teams;
        this.units = units;
        this.access = access;
        this.today = today;
    }

    @GetMapping("/to")
    @Allowed(Permission.VIEW_TEAM)
    ModelAndView list(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        LocalDate day = today.today();
        String text = VietnameseText.clean(q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q);
        TeamSearch.Question question = new TeamSearch.Question(
                access.unitsWhere(who, Permission.VIEW_TEAM), access.bodiesWhere(who, Permission.VIEW_TEAM), text, day);
        Paging paging = new Paging(page, SIZE, search.count(question));
        List<TeamListPage.Row> rows = search.page(question, paging.offset(), SIZE).stream()
                .map(body -> row(body, day))
                .toList();
        return Pages.page("teams/teams", new TeamListPage(FormView.of(Map.of("q", text)), rows, paging));
    }

    private TeamListPage.Row row(BodySummary body, LocalDate day) {
        List<Member> members = teams.members(body.id(), day);
        String leader = members.stream()
                .filter(member -> member.role() == SeatRole.LEADER)
                .map(Member::name)
                .findFirst()
                .orElse("");
        List<UnitSummary> above = units.ancestors(body.unit(), day);
        return new TeamListPage.Row(body, above.isEmpty() ? "" : above.getLast().title(), leader, members.size());
    }
}
