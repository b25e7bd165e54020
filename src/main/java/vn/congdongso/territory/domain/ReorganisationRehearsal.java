package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Grants;
import vn.congdongso.indicators.Breakdown;
import vn.congdongso.indicators.Figures;
import vn.congdongso.reporting.OpenReports;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.targets.Targets;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.territory.domain.Consequences.BodyLine;
import vn.congdongso.territory.domain.Consequences.Divided;
import vn.congdongso.territory.domain.Consequences.GrantLine;
import vn.congdongso.territory.domain.Consequences.Total;
import vn.congdongso.territory.domain.Consequences.Totals;
import vn.congdongso.territory.domain.Consequences.UnitLine;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * Carries a decision on units out, looks at what has become of everything, and takes it back before anybody else can see
 * it. So what is shown is what will happen, and nothing has to be computed twice.
 */
@Component
public class ReorganisationRehearsal {

    /** More lines than this nobody reads; the counts are of all. */
    private static final int MOST = 200;

    private static final int YEARS = 2;

    private final UnitChronicle chronicle;
    private final ReorganisationScope scope;
    private final Units units;
    private final UnitHistory history;
    private final Teams teams;
    private final Targets targets;
    private final OpenReports reports;
    private final Grants grants;
    private final Figures figures;
    private final TransactionTemplate transaction;

    ReorganisationRehearsal(
            UnitChronicle chronicle,
            ReorganisationScope scope,
            Units units,
            UnitHistory history,
            Teams teams,
            Targets targets,
            OpenReports reports,
            Grants grants,
            Figures figures,
            PlatformTransactionManager transactions) {
        this.chronicle = chronicle;
        this.scope = scope;
        this.units = units;
        this.history = history;
        this.teams = teams;
        this.targets = targets;
        this.reports = reports;
        this.grants = grants;
        this.figures = figures;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Outcome<Consequences> of(ReorganisationCase prepared, CurrentAccount who) {
        List<Violation> missing = missing(prepared);
        LocalDate day = prepared.effectiveOn();
        if (day == null || !missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        List<Violation> outside = scope.violations(who, prepared.steps(), day);
        if (!outside.isEmpty()) {
            return Outcome.refused(outside);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return rehearse(prepared.reorganisation(day));
        }));
    }

    /** What a decision needs before it can be carried out. */
    static List<Violation> missing(ReorganisationCase prepared) {
        List<Violation> missing = new ArrayList<>();
        if (prepared.effectiveOn() == null) {
            missing.add(Violation.of("effectiveOn", "reorganisation.violation.no-day"));
        }
        if (prepared.legalBasis().isEmpty()) {
            missing.add(Violation.of("legalBasis", "reorganisation.violation.no-basis"));
        }
        if (prepared.steps().isEmpty()) {
            missing.add(Violation.of("", "reorganisation.violation.no-steps"));
        }
        return missing;
    }

    private Outcome<Consequences> rehearse(Reorganisation reorganisation) {
        LocalDate day = reorganisation.day();
        LocalDate eve = day.minusDays(1);
        Set<UnitId> changed = new HashSet<>();
        Set<UnitId> holders = new HashSet<>();
        reorganisation.steps().forEach(step -> {
            ReorganisationScope.Touched touched = ReorganisationScope.Touched.by(step);
            changed.addAll(touched.changed());
            holders.addAll(touched.holders());
        });
        Optional<UnitSummary> within = common(changed, holders, eve);
        Map<UUID, Long> before = within.map(top -> parts(top, eve, day)).orElse(Map.of());
        return chronicle.apply(reorganisation).map(applied -> consequences(reorganisation, applied, within, before));
    }

    private Consequences consequences(
            Reorganisation reorganisation,
            Reorganisation.Applied applied,
            Optional<UnitSummary> within,
            Map<UUID, Long> before) {
        LocalDate day = reorganisation.day();
        LocalDate eve = day.minusDays(1);
        Map<UnitId, UnitSummary> ended = ordered(applied.ended(), eve);
        Set<UnitId> touched = new HashSet<>(applied.begun());
        touched.addAll(applied.ended());
        touched.addAll(applied.changed());
        List<BodySummary> bodies = bodies(ended.keySet(), eve);
        return new Consequences(
                lines(applied, ended.values(), day),
                applied.begun().size(),
                applied.ended().size(),
                applied.changed().size(),
                applied.carried(),
                bodyLines(bodies, ended, day),
                bodies.size(),
                grantLines(ended, day),
                divided(reorganisation, ended.values()),
                totals(within.orElseThrow(), touched, before, day));
    }

    private List<UnitLine> lines(Reorganisation.Applied applied, Collection<UnitSummary> ended, LocalDate day) {
        List<UnitLine> lines = new ArrayList<>();
        List<UnitSummary> gone = ended.stream().limit(MOST).toList();
        Map<UnitId, List<UnitSummary>> heirs =
                history.whereNow(gone.stream().map(UnitSummary::id).toList(), day);
        gone.forEach(unit -> lines.add(new UnitLine(unit, null, heirs.getOrDefault(unit.id(), List.of()), null)));
        ordered(applied.begun(), day).values().stream()
                .limit(MOST)
                .forEach(unit -> lines.add(new UnitLine(null, unit, List.of(), null)));
        List<UnitSummary> changed =
                ordered(applied.changed(), day).values().stream().limit(MOST).toList();
        Map<UnitId, UnitSummary> was = units.findAll(ids(changed.stream().map(UnitSummary::id)), day.minusDays(1));
        Map<UnitId, UnitSummary> parents =
                units.findAll(ids(changed.stream().map(UnitSummary::parent).filter(Objects::nonNull)), day);
        changed.forEach(unit -> lines.add(changed(was.get(unit.id()), unit, parents)));
        return List.copyOf(lines);
    }

    private static List<UnitId> ids(Stream<UnitId> units) {
        return units.distinct().toList();
    }

    private static UnitLine changed(@Nullable UnitSummary before, UnitSummary after, Map<UnitId, UnitSummary> parents) {
        UnitId parent = after.parent();
        boolean moved = before != null && parent != null && !parent.equals(before.parent());
        return new UnitLine(before, after, List.of(), moved ? parents.get(parent) : null);
    }

    /** Units that end by being divided, with what the decision says of their portions. */
    private List<Divided> divided(Reorganisation reorganisation, Collection<UnitSummary> ended) {
        Map<UnitId, Step.Split> splits = new HashMap<>();
        reorganisation.steps().forEach(step -> {
            if (step instanceof Step.Split split) {
                splits.put(split.whole(), split);
            }
        });
        return ended.stream()
                .filter(unit -> splits.containsKey(unit.id()))
                .map(unit -> divided(unit, Objects.requireNonNull(splits.get(unit.id())), reorganisation.day()))
                .toList();
    }

    private Divided divided(UnitSummary unit, Step.Split split, LocalDate day) {
        return new Divided(
                unit,
                split.portions().stream()
                        .flatMap(portion -> units.find(portion.to().id(), day).stream())
                        .toList(),
                split.portions().stream().allMatch(portion -> portion.share() != null));
    }

    /** Unit by unit, in their order. */
    private List<BodySummary> bodies(Collection<UnitId> ended, LocalDate eve) {
        Map<UnitId, List<BodySummary>> found =
                teams.ofUnits(ended, eve).stream().collect(Collectors.groupingBy(BodySummary::unit));
        return ended.stream()
                .flatMap(unit -> found.getOrDefault(unit, List.of()).stream())
                .toList();
    }

    private List<BodyLine> bodyLines(List<BodySummary> bodies, Map<UnitId, UnitSummary> ended, LocalDate day) {
        List<BodySummary> shown = bodies.stream().limit(MOST).toList();
        Map<UUID, Long> open =
                reports.ofBodies(shown.stream().map(body -> body.id().value()).toList());
        Map<UUID, Long> owed = owed(shown, YearMonth.from(day.plusMonths(1)));
        return shown.stream()
                .map(body -> new BodyLine(
                        body,
                        Objects.requireNonNull(ended.get(body.unit())),
                        teams.members(body.id(), day).size(),
                        owed.getOrDefault(body.id().value(), 0L),
                        open.getOrDefault(body.id().value(), 0L)))
                .toList();
    }

    private Map<UUID, Long> owed(List<BodySummary> bodies, YearMonth month) {
        Map<UUID, Long> owed = new HashMap<>();
        bodies.stream()
                .collect(Collectors.groupingBy(
                        BodySummary::province,
                        Collectors.mapping(body -> body.id().value(), Collectors.toList())))
                .forEach((province, ids) -> owed.putAll(targets.ofMonth(ids, province, month)));
        return owed;
    }

    private List<GrantLine> grantLines(Map<UnitId, UnitSummary> ended, LocalDate day) {
        return grants.on(ended.keySet(), day).stream()
                .limit(MOST)
                .map(held -> new GrantLine(
                        held.name(),
                        held.role(),
                        Objects.requireNonNull(ended.get(held.unit())),
                        units.standsFor(held.unit(), day).orElse(null)))
                .toList();
    }

    private Totals totals(UnitSummary within, Set<UnitId> touched, Map<UUID, Long> before, LocalDate day) {
        Map<UUID, Long> after = parts(within, day, day);
        return new Totals(
                units.lastKnown(within.id(), day).orElse(within),
                shown(before, touched, day.minusDays(1)),
                shown(after, touched, day),
                sum(before),
                sum(after));
    }

    private List<Total> shown(Map<UUID, Long> parts, Set<UnitId> touched, LocalDate day) {
        return ordered(
                        parts.keySet().stream()
                                .map(UnitId::new)
                                .filter(touched::contains)
                                .toList(),
                        day)
                .values()
                .stream()
                .limit(MOST)
                .map(unit -> new Total(unit, parts.getOrDefault(unit.id().value(), 0L)))
                .toList();
    }

    /** People shown in the two years before the day, in the boundaries of the one given; what lies in no part as the unit's. */
    private Map<UUID, Long> parts(UnitSummary within, LocalDate boundaries, LocalDate day) {
        Breakdown figures = this.figures.inBoundaries(within.id(), boundaries, day.minusYears(YEARS), day.minusDays(1));
        Map<UUID, Long> parts = new LinkedHashMap<>(figures.people());
        parts.put(within.id().value(), figures.total(Figures.PEOPLE) - sum(figures.people()));
        units.children(within.id(), boundaries)
                .forEach(child -> parts.putIfAbsent(child.id().value(), 0L));
        return parts;
    }

    private static long sum(Map<UUID, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The lowest unit in which everything happens: it holds what changes, and may itself be what things are put into. */
    private Optional<UnitSummary> common(Collection<UnitId> changed, Collection<UnitId> holders, LocalDate day) {
        List<List<UnitSummary>> ways = new ArrayList<>();
        changed.stream()
                .filter(unit -> units.find(unit, day).isPresent())
                .forEach(unit -> ways.add(units.ancestors(unit, day)));
        for (UnitId holder : holders) {
            units.find(holder, day).ifPresent(unit -> {
                List<UnitSummary> way = new ArrayList<>(units.ancestors(holder, day));
                way.add(unit);
                ways.add(way);
            });
        }
        return ways.stream()
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .filter(way -> !way.isEmpty())
                .map(List::getLast);
    }

    private Map<UnitId, UnitSummary> ordered(Collection<UnitId> ids, LocalDate day) {
        Map<UnitId, UnitSummary> ordered = new LinkedHashMap<>();
        Stream<UnitSummary> found = units.findAll(ids, day).values().stream();
        found.sorted(Comparator.comparing(UnitSummary::level).thenComparing(UnitSummary::title, VietnameseText.order()))
                .forEach(unit -> ordered.put(unit.id(), unit));
        return ordered;
    }
}
