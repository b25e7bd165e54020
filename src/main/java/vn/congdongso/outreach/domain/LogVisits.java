package vn.congdongso.outreach.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitsLogged;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;

/**
 * Stores what a phone has gathered without network. Each visit is judged by itself: one that is wrong does not hold up
 * the others, one that was sent before is answered as it was the first time.
 */
@UseCase
public class LogVisits {

    /** @param by who sends; whether it was a member of the team on each visit's day is asked here */
    public record Command(
            BodyId body,
            List<Sent> visits,
            CurrentAccount by,
            @Nullable UUID device) {

        public Command {
            visits = List.copyOf(visits);
        }
    }

    public record Sent(VisitId id, VisitEntry entry) {}

    public enum State {
        NEW,
        SAME,
        /** Another visit has this id. */
        DIFFERENT,
        REFUSED
    }

    /** @param violations why it was refused */
    public record Answer(VisitId id, State state, List<Violation> violations) {

        public Answer {
            violations = List.copyOf(violations);
        }
    }

    private record Logged(UUID visit, LogVisit.Logged said) {}

    private final VisitLog log;
    private final VisitDoor door;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    LogVisits(VisitLog log, VisitDoor door, Changes changes, ApplicationEventPublisher events) {
        this.log = log;
        this.door = door;
        this.changes = changes;
        this.events = events;
    }

    /** One answer for each, in the order in which they were sent. */
    public List<Answer> log(Command command) {
        List<Judged> judged = judged(command);
        Set<VisitId> stored = store(judged);
        Map<VisitId, Fingerprint> known =
                log.fingerprints(judged.stream().map(Judged::id).toList());
        Set<VisitId> answered = new HashSet<>();
        return judged.stream()
                .map(one -> one.answer(answered.add(one.id()) && stored.contains(one.id()), known.get(one.id())))
                .toList();
    }

    private List<Judged> judged(Command command) {
        VisitDoor.Opened opened = door.open(
                command.body(),
                command.by(),
                command.visits().stream().map(Sent::entry).toList());
        return command.visits().stream()
                .map(sent -> new Judged(
                        sent.id(),
                        opened.violations(sent.entry()),
                        VisitContent.of(command.body(), command.by().id(), sent.entry()),
                        content -> opened.visit(sent.id(), content, command.device())))
                .toList();
    }

    private Set<VisitId> store(List<Judged> judged) {
        Map<VisitId, VisitLog.Entry> good = new LinkedHashMap<>();
        for (Judged one : judged) {
            if (one.violations().isEmpty()) {
                one.content()
                        .ifPresent(content -> good.putIfAbsent(
                                one.id(), new VisitLog.Entry(one.visit().apply(content), content.hash())));
            }
        }
        Set<VisitId> stored = log.addAll(List.copyOf(good.values()));
        List<Visit> visits = good.values().stream()
                .map(VisitLog.Entry::visit)
                .filter(visit -> stored.contains(visit.id()))
                .toList();
        if (!visits.isEmpty()) {
            events.publishEvent(
                    new VisitsLogged(visits.stream().map(Visit::logged).toList()));
            Visit any = visits.getFirst();
            changes.record(Change.of(
                    "outreach.visits.logged",
                    "body",
                    any.body(),
                    any.unit().value(),
                    visits.stream()
                            .map(visit -> new Logged(visit.id().value(), LogVisit.auditLine(visit)))
                            .toList()));
        }
        return stored;
    }

    private record Judged(
            VisitId id,
            List<Violation> violations,
            Optional<VisitContent> content,
            Function<VisitContent, Visit> visit) {

        Answer answer(boolean fresh, @Nullable Fingerprint known) {
            if (fresh && content.isPresent() && same(known)) {
                return new Answer(id, State.NEW, List.of());
            }
            if (same(known)) {
                return new Answer(id, State.SAME, List.of());
            }
            return violations.isEmpty()
                    ? new Answer(id, State.DIFFERENT, List.of(Violation.of("", LogVisit.DIFFERS)))
                    : new Answer(id, State.REFUSED, violations);
        }

        private boolean same(@Nullable Fingerprint known) {
            return known != null
                    && content.filter(said -> known.of(said.hash())).isPresent();
        }
    }
}
