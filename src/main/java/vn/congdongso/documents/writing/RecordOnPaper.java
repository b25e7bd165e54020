package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Enters a document that was issued on paper, with the number and the day that it bears. Saying it twice does it once. */
@NamedInterface("deeds")
@UseCase
public class RecordOnPaper {

    private final Numbering numbering;
    private final Changes changes;
    private final Today today;

    RecordOnPaper(Numbering numbering, Changes changes, Today today) {
        this.numbering = numbering;
        this.changes = changes;
        this.today = today;
    }

    /** @param version of the text as it was shown for confirmation */
    public record Command(DocumentId document, int version, CurrentAccount who) {}

    public Outcome<DocumentSummary> record(Command command) {
        return switch (numbering.looked(command.document(), command.version())) {
            case Outcome.Refused<Written>(var violations) -> Outcome.refused(violations);
            case Outcome.Accepted<Written>(Written written) -> record(written, command.who());
        };
    }

    private Outcome<DocumentSummary> record(Written written, CurrentAccount who) {
        DocumentText.Paper paper = written.text().paper();
        if (paper == null) {
            return Outcome.refused(Violation.of("", "writing.violation.not-on-paper"));
        }
        Integer number = paper.number();
        LocalDate day = paper.day() == null ? null : paper.day().day();
        if (number == null || day == null || day.isAfter(today.today())) {
            return Outcome.refused(missing(number != null, day != null));
        }
        return numbering.issue(written, day, number, who).map(this::traced);
    }

    private List<Violation> missing(boolean number, boolean day) {
        List<Violation> violations = new ArrayList<>();
        if (!number) {
            violations.add(Violation.of("number", "writing.violation.no-number"));
        }
        violations.addAll(
                day
                        ? number
                                ? List.of(Violation.of("issuedOn", "writing.violation.of-the-future", today.today()))
                                : List.of()
                        : List.of(Violation.of("issuedOn", "writing.violation.no-day")));
        return violations;
    }

    private DocumentSummary traced(Numbering.Issued issued) {
        if (issued.now()) {
            changes.record(Change.of(
                    "documents.writing.recorded",
                    "document",
                    issued.line().id(),
                    issued.line().agency().value(),
                    new Trace(issued.line().notation(), issued.line().day())));
        }
        return issued.line();
    }

    private record Trace(String number, LocalDate day) {}
}
