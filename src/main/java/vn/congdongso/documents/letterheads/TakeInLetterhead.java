package vn.congdongso.documents.letterheads;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Makes an uploaded .docx the agency's template for a kind of document, from today on. */
@UseCase
public class TakeInLetterhead {

    /** Bytes. */
    public static final int LARGEST = TemplateGate.LARGEST;

    private static final int LONGEST_NAME = 200;

    private final Letterheads letterheads;
    private final Changes changes;
    private final Today today;

    TakeInLetterhead(Letterheads letterheads, Changes changes, Today today) {
        this.letterheads = letterheads;
        this.changes = changes;
        this.today = today;
    }

    /** @param fileName as the browser sends it; only shown */
    public record Command(UnitId agency, DocumentKind kind, String fileName, byte[] content) {}

    public Outcome<Letterhead> takeIn(Command command, CurrentAccount who) {
        List<Violation> violations = TemplateCheck.violations(command.content(), command.kind());
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        letterheads.lock(command.agency(), command.kind());
        LocalDate day = today.today();
        letterheads
                .own(command.agency(), command.kind(), day)
                .ifPresent(former -> letterheads.end(former, day, today.now()));
        Letterhead added = letterheads.add(
                command.agency(), command.kind(), day, name(command.fileName()), command.content(), who, today.now());
        changes.record(Change.of(
                "letterheads.taken-in",
                "letterhead",
                added.id(),
                command.agency().value(),
                added));
        return Outcome.accepted(added);
    }

    private static String name(String fileName) {
        String clean = VietnameseText.clean(fileName);
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
