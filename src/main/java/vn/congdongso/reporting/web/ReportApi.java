package vn.congdongso.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.domain.Calendar;
import vn.congdongso.reporting.domain.OpenReport;
import vn.congdongso.reporting.domain.Overview;
import vn.congdongso.reporting.domain.Overviews;
import vn.congdongso.reporting.domain.ReadReports;
import vn.congdongso.reporting.domain.Report;
import vn.congdongso.reporting.domain.ReportMove;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.SendReport;
import vn.congdongso.reporting.domain.Subject;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Problem;
import vn.congdongso.webui.Problems;

/** Reports for programs: who has sent, one report, sending. */
@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportApi {

    private static final Violation NO_CLIENT = Violation.of("clientId", "reporting.violation.client-id-missing");
    private static final Violation NO_VERSION = Violation.of("version", "reporting.violation.version-missing");

    private final OverviewScope scope;
    private final Overviews overviews;
    private final ReadReports reports;
    private final OpenReport openReport;
    private final SendReport sendReport;
    private final Calendar calendar;
    private final Access access;
    private final Problems problems;

    ReportApi(
            OverviewScope scope,
            Overviews overviews,
            ReadReports reports,
            OpenReport openReport,
            SendReport sendReport,
            Calendar calendar,
            Access access,
            Problems problems) {
        this.scope = scope;
        this.overviews = overviews;
        this.reports = reports;
        this.openReport = openReport;
        this.sendReport = sendReport;
        this.calendar = calendar;
        this.access = access;
        this.problems = problems;
    }

    @GetMapping("/reports")
    @Allowed(Permission.VIEW_REPORT)
    @Operation(summary = "Who owes a commune, or a province, a report for the month, and how each stands")
    ReportJson.Listed list(@RequestParam UnitId unit, @RequestParam YearMonth month, CurrentAccount who) {
        UnitSummary found = scope.unit(who, unit.toString())
                .orElseThrow(() -> new AccessDeniedException("reports of another unit"));
        UnitId province = found.province();
        if (province == null || found.level() == UnitLevel.VILLAGE || !Addresses.has(month)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Period period = calendar.periodOf(month);
        boolean ofTeams = found.level() == UnitLevel.COMMUNE;
        Overview overview = ofTeams
                ? overviews.teams(found.id(), province, period)
                : overviews.communes(found.id(), province, period);
        return new ReportJson.Listed(
                found.id().value(),
                ofTeams ? ReportKind.TEAM : ReportKind.COMMUNE,
                month,
                overview.due(),
                overview.rows().stream().map(ReportJson.Line::of).toList());
    }

    @PutMapping("/teams/{bodyId}/reports/" + Addresses.MONTH)
    @Allowed(value = Permission.WRITE_REPORT, on = "bodyId")
    @Operation(
            summary = "The team's report for the month, opened if nobody has written in it; again and again the same")
    ResponseEntity<?> open(@PathVariable BodyId bodyId, @PathVariable YearMonth month) {
        Outcome<ReportId> outcome =
                openReport.open(new OpenReport.Command(new Subject.Team(bodyId), calendar.periodOf(month)));
        return answer(outcome);
    }

    @GetMapping("/reports/{reportId}")
    @Allowed(value = Permission.VIEW_REPORT, on = "reportId")
    @Operation(summary = "One report: figures, words, every step of its life")
    ReportJson.One one(@PathVariable ReportId reportId, CurrentAccount who) {
        ReportView view = view(reportId);
        Permission writing = ReportMove.SEND.neededFor(view.report().kind());
        return ReportJson.One.of(view, access.may(who, writing, view.reporter().place()));
    }

    @PostMapping(value = "/reports/{reportId}/submission", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(value = Permission.WRITE_REPORT, on = "reportId")
    @Operation(summary = "Send a team's report to its commune; the same client id again changes nothing")
    ResponseEntity<?> send(@PathVariable ReportId reportId, @RequestBody ReportJson.Sent sent, CurrentAccount who) {
        List<Violation> missing = new ArrayList<>();
        if (sent.clientId() == null) {
            missing.add(NO_CLIENT);
        }
        if (sent.version() == null) {
            missing.add(NO_VERSION);
        }
        Report report = reports.find(reportId).orElseThrow(ReportApi::notFound);
        if (report.body() == null) {
            missing.add(Violation.of("", "reporting.violation.not-for-you"));
        }
        if (!missing.isEmpty()) {
            return problems.refused(missing);
        }
        Outcome<ReportId> outcome = sendReport.send(new SendReport.Command(
                Objects.requireNonNull(report.body()),
                report.period(),
                Objects.requireNonNull(sent.version()),
                sent.words(),
                Objects.requireNonNull(sent.clientId()),
                who));
        return answer(outcome);
    }

    private ResponseEntity<?> answer(Outcome<ReportId> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<ReportId>(ReportId report) ->
                ResponseEntity.ok(ReportJson.One.of(view(report), true));
            case Outcome.Refused<ReportId>(List<Violation> violations)
            when violations.getFirst().key().equals(SendReport.OTHER_WORDS) -> problems.answer(Problem.CONFLICT);
            case Outcome.Refused<ReportId>(List<Violation> violations) -> problems.refused(violations);
        };
    }

    private ReportView view(ReportId report) {
        return reports.of(report).orElseThrow(ReportApi::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
