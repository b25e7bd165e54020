package vn.congdongso.outreach.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitCorrected;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/**
 * Says anew what a visit was, or takes it back. The visit as it was sent stays; who logged it and the team's leader may
 * do so for three days, the commune's official also later.
 */
@UseCase
public class CorrectVisit {

    public static final Duration OWN_TIME = Duration.ofHours(72);
    public static final int LONGEST_REASON = 300;

    /**
     * @param revision that the person saw
     * @param entry absent to take the visit back; its day and its household are those of the visit
     */
    public record Command(
            VisitId visit, int revision, @Nullable VisitEntry entry, String reason, CurrentAccount by) {}

    private final VisitLog log;
    private final Topics topics;
    private final Access access;
    private final Today today;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    CorrectVisit(
            VisitLog log,
            Topics topics,
            Access access,
            Today today,
            Changes changes,
            ApplicationEventPublisher events) {
        this.log = log;
        this.topics = topics;
        this.access = access;
        this.today = today;
        this.changes = changes;
        this.events = events;
    }

    /** Why somebody may not change the visit now; empty where they may. */
    public Optional<Violation> obstacle(Visit visit, CurrentAccount who) {
        if (visit.voided()) {
            return Optional.of(Violation.of("", "outreach.violation.voided"));
        }
        Place place = new Place(visit.unit(), visit.body().value());
        if (access.may(who, Permission.REVIEW_REPORT, place)) {
            return Optional.empty();
        }
        boolean own = visit.loggedBy().equals(who.id());
        if (!own && !access.may(who, Permission.WRITE_REPORT, place)) {
            return Optional.of(Violation.of("", "outreach.violation.not-own"));
        }
        return today.now().isAfter(visit.recordedAt().plus(OWN_TIME))
                ? Optional.of(Violation.of("", "outreach.violation.too-late"))
                : Optional.empty();
    }

    /** A correction that says nothing of the day to come again leaves it as it was. */
    private static Circumstances corrected(VisitEntry entry, Visit before) {
        Circumstances said = entry.circumstances();
        LocalDate again = said.again() == null ? before.circumstances().again() : said.again();
        return new Circumstances(
                said.manner(),
                said.beneficiary(),
                said.hindrance(),
                said.note(),
                before.circumstances().household(),
                entry.result() == VisitResult.CONTINUES ? again : null);
    }

    /** @param command of somebody whose right to correct visits of the team has been asked at the door */
    public Outcome<Visit> correct(Command command) {
        Visit before = log.lock(command.visit()).orElseThrow();
        Optional<Violation> obstacle = obstacle(before, command.by());
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        if (before.revision() != command.revision()) {
            return Outcome.refused(Violation.of("", "outreach.violation.changed-meanwhile"));
        }
        String reason = VietnameseText.clean(command.reason());
        List<Violation> violations = VisitRules.violationsOfCorrection(
                before.day(), command.entry(), reason, entry -> topics.find(entry, before.day()));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Visit after = command.entry() == null
                ? before.takenBack()
                : before.corrected(command.entry(), corrected(command.entry(), before));
        log.change(after, reason, command.by().id(), today.now());
        events.publishEvent(new VisitCorrected(before.logged(), after.voided() ? null : after.logged()));
        changes.record(Change.of(
                        after.voided() ? "outreach.visit.voided" : "outreach.visit.corrected",
                        "visit",
                        after.id(),
                        after.unit().value(),
                        after.said())
                .replacing(before.said())
                .because(reason));
        return Outcome.accepted(after);
    }
}
