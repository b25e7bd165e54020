package vn.congdongso.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.webui.Pages;

/** The short way for a leader: to the report that is to be written now. */
@Controller
class MyReportsController {

    private final Access access;
    private final Teams teams;
    private final ReportInHand inHand;
    private final Today today;

    MyReportsController(Access access, Teams teams, ReportInHand inHand, Today today) {
        this.access = access;
        this.teams = teams;
        this.inHand = inHand;
        this.today = today;
    }

    @GetMapping("/m/bao-cao")
    @Allowed(Permission.WRITE_REPORT)
    Object mine(CurrentAccount who) {
        List<BodyId> mine = access.bodiesWhere(who, Permission.WRITE_REPORT).stream()
                .map(BodyId::new)
                .toList();
        if (mine.size() == 1) {
            return Pages.redirect(address(mine.getFirst()));
        }
        Map<BodyId, BodySummary> found = teams.findAll(mine, today.today());
        return Pages.page(
                "reporting/mine",
                new MyTeamsPage(
                        mine.stream()
                                .flatMap(body -> Stream.ofNullable(found.get(body)))
                                .map(team -> new MyTeamsPage.Line(team.name(), address(team.id())))
                                .toList(),
                        who.volunteer()));
    }

    private String address(BodyId body) {
        return Addresses.ofTeam(body, inHand.of(body).report().period().month());
    }
}
