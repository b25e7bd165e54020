package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;

/**
 * Stores a visit. The phone makes the id, so it may send again whenever it is not sure of the answer: the same content
 * gets the same answer and is stored, counted and announced once.
 */
@NamedInterface("deeds")
@UseCase
public class LogVisit {

    public static final String DIFFERS = "outreach.violation.visit-differs";

    /**
     * @param by a member of the team, whose right to log for it today has been asked at the door
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
    private final TeamsThen teams;
    private final Topics topics;
    private final Today today;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    LogVisit(
            VisitLog log,
            TeamsThen teams,
            Topics topics,
            Today today,
            Changes changes,
            ApplicationEventPublisher events) {
        this.log = log;
        this.teams = teams;
        this.topics = topics;
        this.today = today;
        this.changes = changes;
        this.events = events;
    }

    public Outcome<Receipt> log(Command command) {
        List<Violation> violations = violations(command);
        Optional<VisitContent> content = command.content();
        if (!violations.isEmpty() || content.isEmpty()) {
            return stored(command, content).orElseGet(() -> Outcome.refused(violations));
        }
        Visit visit = visit(command, content.get());
        if (!log.add(visit, content.get().hash())) {
            return stored(command, content).orElseGet(() -> Outcome.refused(Violation.of("", DIFFERS)));
        }
        events.publishEvent(visit.logged());
        changes.record(Change.of(
                "outreach.visit.logged", "visit", visit.id(), visit.unit().value(), auditLine(visit)));
        return Outcome.accepted(new Receipt(visit, true));
    }

    private List<Violation> violations(Command command) {
        VisitEntry entry = command.entry();
        LocalDate now = today.today();
        LocalDate day = Objects.requireNonNullElse(entry.day(), now);
        return VisitRules.violations(
                entry,
                now,
                Optional.ofNullable(entry.topic()).flatMap(code -> topics.find(code, day)),
                teams.standing(command.body(), command.by().person(), day));
    }

    /** A visit that was taken once stays taken, even if the rules would refuse it by now. */
    private Optional<Outcome<Receipt>> stored(Command command, Optional<VisitContent> content) {
        return content.flatMap(sent -> log.same(command.visit(), sent.hash()))
                .map(visit -> Outcome.accepted(new Receipt(visit, false)));
    }

    private Visit visit(Command command, VisitContent content) {
        BodySummary team = teams.find(content.body(), content.day()).orElseThrow();
        return new Visit(
                team.province(),
                command.visit(),
                content.body(),
                team.unit(),
                content.topic(),
                content.day(),
                content.people(),
                content.result(),
                command.by().id(),
                command.device(),
                today.now().truncatedTo(ChronoUnit.MICROS));
    }

    private static Logged auditLine(Visit visit) {
        return new Logged(visit.body().value(), visit.day(), visit.topic(), visit.people(), visit.result());
    }
}
