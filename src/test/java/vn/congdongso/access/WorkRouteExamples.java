package vn.congdongso.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.domain.OpenReport;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.TeamFixtures;

/** A team of the village, the commune's decision that made it, a visit and a report of it. */
@Component
class WorkRouteExamples implements RouteExamples {

    private final TeamFixtures teams;
    private final Visitors visitors;
    private final LogVisit logVisit;
    private final Topics topics;
    private final OpenReport openReport;
    private final Today today;

    WorkRouteExamples(
            TeamFixtures teams,
            Visitors visitors,
            LogVisit logVisit,
            Topics topics,
            OpenReport openReport,
            Today today) {
        this.teams = teams;
        this.visitors = visitors;
        this.logVisit = logVisit;
        this.topics = topics;
        this.openReport = openReport;
        this.today = today;
    }

    @Override
    public List<RouteExample> on(TestGround.Ground ground) {
        TeamFixtures.Team team = teams.aTeam(ground.village());
        BodyId body = team.body();
        return List.of(
                new RouteExample(BodyId.class, body.toString(), ground.village(), body.value()),
                new RouteExample(DocumentId.class, team.decision().toString(), ground.commune(), null),
                new RouteExample(VisitId.class, aVisit(team).toString(), ground.village(), body.value()),
                new RouteExample(ReportId.class, aReport(body).toString(), ground.commune(), body.value()));
    }

    private VisitId aVisit(TeamFixtures.Team team) {
        LocalDate day = today.today();
        VisitId visit = new VisitId(Uuid7.next());
        VisitEntry entry = new VisitEntry(topics.on(day).getFirst().code(), 3, VisitResult.values()[0], day);
        CurrentAccount member = visitors.phoneOf(team.leader(), team.body().value(), team.unit())
                .known();
        logVisit.log(new LogVisit.Command(visit, team.body(), entry, member, null))
                .orThrow();
        return visit;
    }

    private ReportId aReport(BodyId body) {
        LocalDate first = today.today().withDayOfMonth(1);
        Period month = new Period(first, first.plusMonths(1).minusDays(1));
        return openReport
                .open(new OpenReport.Command(new Subject.Team(body), month))
                .orThrow();
    }
}
