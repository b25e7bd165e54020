package vn.congdongso.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitors;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitLogged;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsLogged;
import vn.congdongso.people.PersonId;
import vn.congdongso.reporting.domain.AcceptReport;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.SendReport;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.shared.Today;
import vn.congdongso.targets.domain.AssignTarget;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Ground;
import vn.congdongso.teams.TeamFixtures.Team;
import vn.congdongso.units.UnitId;

/** Reports for tests, made the way people make them. */
@Component
public class ReportFixtures {

    private final TeamFixtures teams;
    private final SendReport sendReport;
    private final AcceptReport acceptReport;
    private final AssignTarget assignTarget;
    private final ReadReports reports;
    private final Calendar calendar;
    private final Today today;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Visitors visitors;

    ReportFixtures(
            TeamFixtures teams,
            SendReport sendReport,
            AcceptReport acceptReport,
            AssignTarget assignTarget,
            ReadReports reports,
            Calendar calendar,
            Today today,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Visitors visitors) {
        this.teams = teams;
        this.sendReport = sendReport;
        this.acceptReport = acceptReport;
        this.assignTarget = assignTarget;
        this.reports = reports;
        this.calendar = calendar;
        this.today = today;
        this.transaction = transaction;
        this.events = events;
        this.visitors = visitors;
    }

    /** A ward in its province and two residential groups, each with its team. */
    public record Ward(Ground ground, Team five, Team six) {

        public UnitId unit() {
            return ground.commune();
        }
    }

    public Ward aWard() {
        Ground ground = teams.aGround();
        return new Ward(
                ground,
                teams.aTeam(ground.villages().getFirst()),
                teams.aTeam(ground.villages().getLast()));
    }

    /** A month whose terms have passed, whatever the day of the test. */
    public YearMonth longAgo() {
        return today.month().minusMonths(2);
    }

    public Period longAgoPeriod() {
        return calendar.periodOf(longAgo());
    }

    public Period running() {
        return calendar.periodOf(today.month());
    }

    public static CurrentAccount someone(String name) {
        return new CurrentAccount(new AccountId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), name, false);
    }

    public void visit(Ward ward, Team team, LocalDate day, String topic, int people, VisitResult result) {
        transaction.executeWithoutResult(status -> events.publishEvent(new VisitsLogged(List.of(new VisitLogged(
                new VisitId(UUID.randomUUID()),
                team.body(),
                team.unit(),
                ward.ground().province(),
                day,
                topic,
                people,
                result)))));
    }

    public void target(Ward ward, Team team, YearMonth month, long people) {
        assignTarget
                .assign(new AssignTarget.Command(
                        visitors.official(
                                        Role.DEPARTMENT_OFFICIAL, ward.ground().province())
                                .known(),
                        ward.unit(),
                        List.of(new AssignTarget.Share(team.body().value(), "amount", people)),
                        month,
                        month,
                        "Kế hoạch số 1/KH-SKHCN",
                        ""))
                .orThrow();
    }

    public ReportView view(BodyId body, Period period) {
        return reports.of(new Subject.Team(body), period).orThrow();
    }

    public ReportView view(Ward ward, Period period) {
        return reports.of(new Subject.Commune(ward.unit()), period).orThrow();
    }

    public ReportId sent(Team team, Period period, @Nullable Words words) {
        int version = view(team.body(), period).report().version();
        return sendReport
                .send(new SendReport.Command(
                        team.body(), period, version, words, UUID.randomUUID(), someone("Nguyễn Văn An")))
                .orThrow();
    }

    public ReportId accepted(Team team, Period period, @Nullable Words words) {
        ReportId report = sent(team, period, words);
        acceptReport
                .accept(new AcceptReport.Command(
                        report,
                        view(team.body(), period).report().version(),
                        Permission.REVIEW_REPORT,
                        someone("Cán bộ phường")))
                .orThrow();
        return report;
    }
}
