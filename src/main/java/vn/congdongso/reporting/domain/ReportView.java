package vn.congdongso.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.reporting.ReportStatus;

/**
 * One report with everything around it.
 *
 * @param figures live while the report is being written, else those of the last sending
 * @param loggedNow people in the log now; differs from a sent report when visits were logged after it
 * @param last how it was last sent; null before it first was
 */
public record ReportView(
        Reporter reporter,
        Report report,
        Snapshot figures,
        long loggedNow,
        @Nullable Submission last,
        List<MoveMade> moves,
        LocalDate due,
        Standing standing) {

    /** The words as the level above reads them: those that were sent. */
    public Words sentWords() {
        return last == null ? Words.NONE : last.words();
    }

    /** The figures as the level above reads them: those that were sent, or the log's while nothing was. */
    public Snapshot sentFigures() {
        return last == null ? figures : last.snapshot();
    }

    public ReportStatus status() {
        return report.status();
    }

    public @Nullable Instant sentAt() {
        return last == null ? null : last.sentAt();
    }

    /** Why it was returned, while that is what its writer has to act on. */
    public @Nullable MoveMade returned() {
        return moves.isEmpty() || moves.getLast().to() != ReportStatus.RETURNED ? null : moves.getLast();
    }
}
