package vn.congdongso.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.reporting.domain.MoveMade;
import vn.congdongso.reporting.domain.Overview;
import vn.congdongso.reporting.domain.ReportFigures;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.Standing;
import vn.congdongso.reporting.domain.Words;
import vn.congdongso.teams.BodyId;

/** What programs read and send. */
final class ReportJson {

    private ReportJson() {}

    /** @param reports in the order in which they call for attention */
    record Listed(UUID unit, ReportKind kind, YearMonth month, LocalDate due, List<Line> reports) {}

    /**
     * @param subject the team or the commune that owes the report
     * @param report absent while nothing has been written
     * @param sentAt last sending
     */
    record Line(
            UUID subject,
            String name,
            @Nullable UUID report,
            int version,
            Standing.State standing,
            int daysLate,
            long people,
            @Nullable Long target,
            @Nullable Instant sentAt) {

        static Line of(Overview.Row row) {
            return new Line(
                    row.place(),
                    row.name(),
                    row.report() == null ? null : row.report().value(),
                    row.version(),
                    row.standing().state(),
                    row.standing().daysLate(),
                    row.people(),
                    row.target(),
                    row.sentAt());
        }
    }

    /** @param topics people by code of the topic */
    record Figures(
            long people,
            long visits,
            Map<VisitResult, Long> results,
            Map<String, Long> topics,
            @Nullable Long target,
            long peopleBefore) {

        static Figures of(ReportFigures figures) {
            return new Figures(
                    figures.people(),
                    figures.visits(),
                    figures.results(),
                    figures.topics(),
                    figures.target(),
                    figures.peopleBefore());
        }
    }

    record Step(ReportStatus from, ReportStatus to, Instant at, String reason) {

        static Step of(MoveMade move) {
            return new Step(move.from(), move.to(), move.at(), move.reason());
        }
    }

    /** @param figures those of the log while the report is being written, else those that were sent */
    record One(
            UUID report,
            ReportKind kind,
            UUID commune,
            @Nullable UUID team,
            String name,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            ReportStatus status,
            int version,
            Figures figures,
            Words words,
            List<Step> steps) {

        /** @param writer sees unsent words too */
        static One of(ReportView view, boolean writer) {
            BodyId body = view.report().body();
            return new One(
                    view.report().id().value(),
                    view.report().kind(),
                    view.report().commune().value(),
                    body == null ? null : body.value(),
                    view.reporter().name(),
                    view.report().period().from(),
                    view.report().period().to(),
                    view.due(),
                    view.status(),
                    view.report().version(),
                    Figures.of(
                            writer ? view.figures().total() : view.sentFigures().total()),
                    writer ? view.report().words() : view.sentWords(),
                    view.moves().stream().map(Step::of).toList());
        }
    }

    /**
     * @param clientId made by the caller: the same again is the same sending
     * @param version of the report that the sender has seen
     */
    record Sent(
            @Nullable UUID clientId,
            @Nullable Integer version,
            @Nullable String results,
            @Nullable String difficulties,
            @Nullable String proposals,
            @Nullable String nextTasks) {

        Words words() {
            return new Words(text(results), text(difficulties), text(proposals), text(nextTasks));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }
}
