package vn.congdongso.targets.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.targets.AssignmentId;
import vn.congdongso.targets.domain.MonthlyTargets.Due;
import vn.congdongso.units.UnitId;

/**
 * Sets how many people some teams of a unit shall guide in each of some months. What was assigned before for the same team
 * and month is replaced, and stays on record.
 */
@UseCase
@NamedInterface("deeds")
public class AssignTarget {

    /**
     * @param unit on whose ground the teams work, as chosen on the page
     * @param document by which the target is assigned, with its number and date
     * @param reason in words, where there is no document
     */
    public record Command(
            CurrentAccount by,
            UnitId unit,
            List<Share> shares,
            YearMonth from,
            YearMonth to,
            String document,
            String reason) {

        public Command {
            shares = List.copyOf(shares);
            document = VietnameseText.clean(document);
            reason = VietnameseText.clean(reason);
        }

        Stream<YearMonth> months() {
            return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
        }
    }

    /**
     * @param field of the form in which the number stands
     * @param amount people in each month; 0 takes the target away, null when it could not be read
     */
    public record Share(UUID body, String field, @Nullable Long amount) {}

    /** What the audit trail keeps. */
    record Assigned(String from, String to, Map<UUID, Long> people, String document) {}

    private final AssignmentRules rules;
    private final Assignments assignments;
    private final MonthlyTargets monthly;
    private final Today today;
    private final Changes changes;

    AssignTarget(AssignmentRules rules, Assignments assignments, MonthlyTargets monthly, Today today, Changes changes) {
        this.rules = rules;
        this.assignments = assignments;
        this.monthly = monthly;
        this.today = today;
        this.changes = changes;
    }

    public Outcome<AssignmentId> assign(Command command) {
        List<Violation> violations = new ArrayList<>(rules.ofForm(command));
        List<Due> dues = List.of();
        if (violations.stream().noneMatch(AssignmentRules::isAboutMonths)) {
            TeamsInMonths teams = rules.teams(command);
            violations.addAll(teams.violations());
            dues = violations.isEmpty() ? teams.dues() : List.of();
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations.stream().distinct().toList());
        }
        AssignmentId id = new AssignmentId(Uuid7.next());
        dues.stream()
                .collect(Collectors.groupingBy(Due::province))
                .forEach((province, those) -> assignments.add(id, province, command, ofFirstMonth(those), today.now()));
        monthly.set(dues);
        changes.record(recorded(id, command));
        return Outcome.accepted(id);
    }

    private static List<Due> ofFirstMonth(List<Due> dues) {
        return List.copyOf(dues.stream()
                .collect(Collectors.toMap(Due::body, Function.identity(), (first, later) -> first))
                .values());
    }

    private static Change recorded(AssignmentId id, Command command) {
        Map<UUID, Long> people = command.shares().stream()
                .collect(Collectors.toMap(Share::body, share -> share.amount() == null ? 0 : share.amount()));
        Change change = Change.of(
                "targets.target.assigned",
                "assignment",
                id,
                command.unit().value(),
                new Assigned(command.from().toString(), command.to().toString(), people, command.document()));
        return command.reason().isEmpty() ? change : change.because(command.reason());
    }
}
