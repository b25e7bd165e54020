package vn.congdongso.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** What pages ask about one report. */
@Component
public class ReadReports {

    private final Reporters reporters;
    private final JdbcReports reports;
    private final JdbcSubmissions submissions;
    private final LiveFigures live;
    private final AcceptedReports accepted;
    private final ReportPaper paper;
    private final Documents documents;
    private final Units units;
    private final Calendar calendar;
    private final Today today;

    ReadReports(
            Reporters reporters,
            JdbcReports reports,
            JdbcSubmissions submissions,
            LiveFigures live,
            AcceptedReports accepted,
            ReportPaper paper,
            Documents documents,
            Units units,
            Calendar calendar,
            Today today) {
        this.reporters = reporters;
        this.reports = reports;
        this.submissions = submissions;
        this.live = live;
        this.accepted = accepted;
        this.paper = paper;
        this.documents = documents;
        this.units = units;
        this.calendar = calendar;
        this.today = today;
    }

    public Outcome<ReportView> of(Subject subject, Period period) {
        return reporters.find(subject, period).map(reporter -> view(reporter, reports.of(reporter, period)));
    }

    public Optional<ReportView> of(ReportId id) {
        return reports.find(id)
                .map(report ->
                        view(reporters.find(report.subject(), report.period()).orThrow(), report));
    }

    public Optional<Report> find(ReportId id) {
        return reports.find(id);
    }

    /** Team reports accepted for a commune's report, and not yet in its words. */
    public int notGathered(ReportView commune) {
        return (int) accepted.of(commune.reporter(), commune.report().period()).stream()
                .filter(part -> !commune.report().gathered().contains(part.report()))
                .count();
    }

    /** A commune's report as it would be if it were issued now. */
    public OfficialDocument draft(ReportView view, Signing signing) {
        return paper.write(
                view.reporter(),
                view.report().period(),
                view.figures(),
                view.report().words(),
                signing);
    }

    /** The document by which a commune's report was last sent. */
    public Optional<OfficialDocument> issued(ReportView view) {
        DocumentId document = view.last() == null ? null : view.last().document();
        return Optional.ofNullable(document).map(documents::content);
    }

    /** The number that the document would take if it were issued now. */
    public String nextNumber(Reporter commune) {
        int year = today.today().getYear();
        return new DocumentNumber(
                        documents.nextNumber(commune.commune().id(), ReportPaper.SYMBOL, year), ReportPaper.SYMBOL)
                .text();
    }

    /** What a signing form begins with. */
    public Signing signingFor(Reporter reporter) {
        UnitSummary commune = reporter.commune();
        String province = units.lastKnown(reporter.province(), today.today())
                .map(UnitSummary::fullName)
                .orElse("");
        return new Signing(
                Signing.By.CHAIR,
                "",
                commune.datelineName(),
                today.today(),
                ("Sở Khoa học và Công nghệ " + province).strip(),
                "Như trên\nThường trực Đảng ủy, Thường trực HĐND " + commune.typeName()
                        + " (b/c)\nChủ tịch, các PCT UBND " + commune.typeName() + "\nLưu: VT, VHXH");
    }

    private ReportView view(Reporter reporter, Report report) {
        Submission last = submissions.latest(report).orElse(null);
        LocalDate due = calendar.due(report.kind(), report.period());
        return new ReportView(
                reporter,
                report,
                figures(reporter, report, last),
                live.people(place(reporter), reporter.province(), report.period()),
                last,
                submissions.moves(report),
                due,
                Standing.of(report.status(), firstSent(report), due, today.today()));
    }

    private Snapshot figures(Reporter reporter, Report report, @Nullable Submission last) {
        if (last != null && !report.status().writable()) {
            return last.snapshot();
        }
        return reporter.body() == null
                ? accepted.snapshot(reporter, report.period())
                : Snapshot.ofTeam(live.of(reporter.body(), reporter.province(), report.period()));
    }

    private @Nullable LocalDate firstSent(Report report) {
        Instant sent = submissions.first(report).map(Submission::sentAt).orElse(null);
        return sent == null ? null : LocalDate.ofInstant(sent, Today.ZONE);
    }

    private static UUID place(Reporter reporter) {
        return reporter.body() == null
                ? reporter.commune().id().value()
                : reporter.body().value();
    }
}
