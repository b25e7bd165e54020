package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsLogged;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;

/**
 * Stores a visit. The phone makes the id, so it may send again whenever it is not sure of the answer: the same content
 * gets the same answer and is stored, counted and announced once.
 */
@NamedInterface("deeds")
@UseCase
public class LogVisit {

    public static final String DIFFERS = "outreach.violation.visit-differs";

    /**
     * @param by who sends; whether it was a member of the team on the visit's day is asked here
     * @param device the phone, where it is known
     */
    public record Command(
            VisitId visit,
            BodyId body,
            VisitEntry entry,
            CurrentAccount by,
            @Nullable UUID device) {

        Optional<VisitContent> content() {
            return VisitContent.of(body, by.id(), entry);
        }
    }

    /** @param first false when this very visit had been stored before */
    public record Receipt(Visit visit, boolean first) {}

    /** What the audit trail keeps. */
    record Logged(UUID body, LocalDate day, String topic, int people, VisitResult result) {}

    private final VisitLog log;
    private final VisitDoor door;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    LogVisit(VisitLog log, VisitDoor door, Changes changes, ApplicationEventPublisher events) {
        this.log = log;
        this.door = door;
        this.changes = changes;
        this.events = events;
    }

    public Outcome<Receipt> log(Command command) {
        VisitDoor.Opened opened = door.open(command.body(), command.by(), List.of(command.entry()));
        List<Violation> violations = opened.violations(command.entry());
        Optional<VisitContent> content = command.content();
        if (!violations.isEmpty() || content.isEmpty()) {
            return stored(command, content).orElseGet(() -> Outcome.refused(violations));
        }
        Visit visit = opened.visit(command.visit(), content.get(), command.device());
        if (!log.add(visit, content.get().hash())) {
            return stored(command, content).orElseGet(() -> Outcome.refused(Violation.of("", DIFFERS)));
        }
        events.publishEvent(new VisitsLogged(List.of(visit.logged())));
        changes.record(Change.of(
                "outreach.visit.logged", "visit", visit.id(), visit.unit().value(), auditLine(visit)));
        return Outcome.accepted(new Receipt(visit, true));
    }

    /** A visit that was taken once stays taken, even if the rules would refuse it by now. */
    private Optional<Outcome<Receipt>> stored(Command command, Optional<VisitContent> content) {
        return content.flatMap(sent -> log.same(command.visit(), sent.hash()))
                .map(visit -> Outcome.accepted(new Receipt(visit, false)));
    }

    static Logged auditLine(Visit visit) {
        return new Logged(visit.body().value(), visit.day(), visit.topic(), visit.people(), visit.result());
    }
}
