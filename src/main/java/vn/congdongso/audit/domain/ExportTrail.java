package vn.congdongso.audit.domain;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;

/** Somebody takes lines of the trail out of the product; that leaves a line too. */
@UseCase
public class ExportTrail {

    /** Enough for a spreadsheet to open. */
    public static final int MOST = 50_000;

    private static final int AT_ONCE = 1_000;

    public record Command(TrailQuestion question) {}

    record Taken(String from, String until, String actor, String action, String subject, int lines) {}

    private final Trail trail;
    private final Changes changes;

    ExportTrail(Trail trail, Changes changes) {
        this.trail = trail;
        this.changes = changes;
    }

    public Outcome<List<Entry>> handle(Command command) {
        TrailQuestion question = command.question().goingOnAfter(null);
        List<Entry> entries = new ArrayList<>();
        List<Entry> some = trail.read(question, AT_ONCE);
        while (!some.isEmpty() && entries.size() < MOST) {
            entries.addAll(some);
            some = trail.read(question.goingOnAfter(some.getLast().position()), AT_ONCE);
        }
        Taken taken = new Taken(
                question.from().toString(),
                question.until().toString(),
                question.actor(),
                question.action(),
                question.subject(),
                entries.size());
        changes.record(Change.of("audit.trail.exported", "trail", "lines", null, taken));
        return Outcome.accepted(entries);
    }
}
