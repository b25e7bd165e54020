package vn.congdongso.targets.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.targets.domain.AssignTarget.Command;
import vn.congdongso.targets.domain.AssignTarget.Share;
import vn.congdongso.targets.domain.MonthlyTargets.Due;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** When a target may be assigned. */
@Component
class AssignmentRules {

    static final long MOST_PEOPLE = 100_000;
    static final int LONGEST_DOCUMENT = 200;
    static final int LONGEST_REASON = 500;

    /** A target for longer than a year is a plan, and is assigned when its year comes. */
    static final int MOST_MONTHS = 12;

    private static final String MONTH_PAST = "targets.violation.month-past";
    private static final String MONTHS_TURNED = "targets.violation.months-turned";
    private static final String MONTHS_MANY = "targets.violation.months-many";
    private static final Set<String> ABOUT_MONTHS = Set.of(MONTH_PAST, MONTHS_TURNED, MONTHS_MANY);

    private final Access access;
    private final Teams teams;
    private final Units units;
    private final Today today;

    AssignmentRules(Access access, Teams teams, Units units, Today today) {
        this.access = access;
        this.teams = teams;
        this.units = units;
        this.today = today;
    }

    static boolean isAboutMonths(Violation violation) {
        return ABOUT_MONTHS.contains(violation.key());
    }

    List<Violation> ofForm(Command command) {
        List<Violation> found = new ArrayList<>();
        if (command.from().isBefore(today.month())) {
            found.add(Violation.of("from", MONTH_PAST, today.month()));
        }
        if (command.to().isBefore(command.from())) {
            found.add(Violation.of("to", MONTHS_TURNED));
        } else if (command.to().isAfter(command.from().plusMonths(MOST_MONTHS - 1L))) {
            found.add(Violation.of("to", MONTHS_MANY, MOST_MONTHS));
        }
        if (command.shares().isEmpty()) {
            found.add(Violation.of("", "targets.violation.no-team"));
        }
        for (Share share : command.shares()) {
            if (share.amount() == null || share.amount() < 0 || share.amount() > MOST_PEOPLE) {
                found.add(Violation.of(share.field(), "targets.violation.amount", MOST_PEOPLE));
            }
        }
        if (command.document().isEmpty() && command.reason().isEmpty()) {
            found.add(Violation.of("document", "targets.violation.why"));
        }
        if (command.document().length() > LONGEST_DOCUMENT) {
            found.add(Violation.of("document", "targets.violation.too-long", LONGEST_DOCUMENT));
        }
        if (command.reason().length() > LONGEST_REASON) {
            found.add(Violation.of("reason", "targets.violation.too-long", LONGEST_REASON));
        }
        return found;
    }

    /** Asks of every team in every month: does it exist, does it work in the unit, may the caller assign to it. */
    TeamsInMonths teams(Command command) {
        List<BodyId> bodies =
                command.shares().stream().map(Share::body).map(BodyId::new).toList();
        Map<Ground, Boolean> ours = new HashMap<>();
        List<Due> dues = new ArrayList<>();
        List<Violation> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (YearMonth month : command.months().toList()) {
            Map<BodyId, BodySummary> then = inMonth(bodies, month);
            for (Share share : command.shares()) {
                Optional<BodySummary> team = Optional.ofNullable(then.get(new BodyId(share.body())));
                if (month.equals(command.from()) && !seen.add(share.body())) {
                    found.add(Violation.of(share.field(), "targets.violation.team-twice"));
                } else if (team.isEmpty()) {
                    found.add(Violation.of(share.field(), "targets.violation.team-ended", month));
                } else if (!ours.computeIfAbsent(
                        new Ground(team.get().unit(), team.get().id(), month), ground -> ours(ground, command))) {
                    found.add(Violation.of(share.field(), "targets.violation.not-yours"));
                } else if (share.amount() != null) {
                    dues.add(due(team.get(), month, share.amount()));
                }
            }
        }
        return new TeamsInMonths(dues, found);
    }

    private record Ground(UnitId unit, BodyId body, YearMonth month) {}

    private boolean ours(Ground ground, Command command) {
        return units.withAncestors(ground.unit(), ground.month().atDay(1))
                        .contains(command.unit().value())
                && access.may(
                        command.by(),
                        Permission.ASSIGN_TARGET,
                        new Place(ground.unit(), ground.body().value()));
    }

    /** The form in which a team begins the month, or else the one in which it ends it. */
    private Map<BodyId, BodySummary> inMonth(List<BodyId> bodies, YearMonth month) {
        Map<BodyId, BodySummary> found = new HashMap<>(teams.findAll(bodies, month.atEndOfMonth()));
        found.putAll(teams.findAll(bodies, month.atDay(1)));
        return found;
    }

    private static Due due(BodySummary team, YearMonth month, long amount) {
        return new Due(
                team.province(),
                team.id().value(),
                team.unit(),
                month,
                Math.toIntExact(Math.clamp(amount, 0, MOST_PEOPLE)));
    }
}
