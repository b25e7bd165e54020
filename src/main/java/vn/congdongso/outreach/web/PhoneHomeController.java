package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.households.Households;
import vn.congdongso.outreach.PhoneRow;
import vn.congdongso.outreach.PhoneRows;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.MemberTeams;
import vn.congdongso.outreach.domain.TeamMonth;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.outreach.domain.VisitCursor;
import vn.congdongso.outreach.domain.VisitRules;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.webui.Pages;

@Controller
class PhoneHomeController {

    private static final int LATEST = 4;

    private final MemberTeams teams;
    private final TeamMonth months;
    private final Visits visits;
    private final Topics topics;
    private final Households households;
    private final ObjectProvider<PhoneRows> rows;
    private final Today today;

    PhoneHomeController(
            MemberTeams teams,
            TeamMonth months,
            Visits visits,
            Topics topics,
            Households households,
            ObjectProvider<PhoneRows> rows,
            Today today) {
        this.teams = teams;
        this.months = months;
        this.visits = visits;
        this.topics = topics;
        this.households = households;
        this.rows = rows;
        this.today = today;
    }

    @GetMapping({"/m", "/m/"})
    @Allowed(Permission.VIEW_HOME)
    ModelAndView home(CurrentAccount who, Locale locale) {
        List<BodySummary> mine = teams.of(who);
        return page(who, mine, teams.usual(who, mine).orElse(null), locale);
    }

    @GetMapping("/m/to/{bodyId}")
    @Allowed(value = Permission.LOG_VISIT, on = "bodyId")
    ModelAndView homeOfTeam(@PathVariable BodyId bodyId, CurrentAccount who, Locale locale) {
        List<BodySummary> mine = teams.of(who);
        BodySummary team =
                MemberTeams.find(mine, bodyId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(who, mine, team, locale);
    }

    private ModelAndView page(CurrentAccount who, List<BodySummary> mine, @Nullable BodySummary team, Locale locale) {
        LocalDate day = today.today();
        String name = who.displayName();
        String givenName = name.substring(name.lastIndexOf(' ') + 1);
        if (team == null) {
            TeamProgress.Month nothing = new TeamProgress.Month(0, null);
            return Pages.page(
                    "outreach/home",
                    new PhoneHomePage(
                            who.id().toString(),
                            givenName,
                            day,
                            null,
                            List.of(),
                            nothing,
                            null,
                            List.of(),
                            List.of(),
                            false));
        }
        return Pages.page(
                "outreach/home",
                new PhoneHomePage(
                        who.id().toString(),
                        givenName,
                        day,
                        team,
                        mine.stream().filter(one -> !one.equals(team)).toList(),
                        months.of(team.id(), team.province(), YearMonth.from(day)),
                        lastTopic(who, team, locale),
                        latest(team, day, locale),
                        rows(who, team, day),
                        households.count(List.of(team.unit()), day) > 0));
    }

    /** Only what can be logged again today. */
    private @Nullable String lastTopic(CurrentAccount who, BodySummary team, Locale locale) {
        return teams.last(who, team)
                .flatMap(visit -> topics.find(visit.topic(), today.today()))
                .map(topic -> topic.label(locale))
                .orElse(null);
    }

    private List<VisitLine> latest(BodySummary team, LocalDate day, Locale locale) {
        VisitsFilter recent = VisitsFilter.between(day.minusDays(VisitRules.DAYS_BACK), day);
        return visits.after(VisitCursor.start(), team.id(), recent, LATEST).stream()
                .map(visit -> line(visit, locale))
                .toList();
    }

    private VisitLine line(Visit visit, Locale locale) {
        String topic = topics.lastKnown(visit.topic(), visit.day())
                .map(known -> known.label(locale))
                .orElse(visit.topic());
        return new VisitLine(VisitPage.address(visit.id()), visit.day(), topic, visit.people(), visit.result(), "");
    }

    private List<PhoneRow> rows(CurrentAccount who, BodySummary team, LocalDate day) {
        PhoneRow members = PhoneRow.of(90, "/to/" + team.id(), "users", "outreach.home.members");
        return Stream.concat(
                        rows.orderedStream().flatMap(source -> source.rows(who, team, day).stream()),
                        Stream.of(members))
                .sorted(Comparator.comparingInt(PhoneRow::order))
                .toList();
    }
}
