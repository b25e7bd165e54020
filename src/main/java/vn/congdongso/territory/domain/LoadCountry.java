package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.CountryLoad.Count;
import vn.congdongso.territory.domain.CountryLoad.Disputed;
import vn.congdongso.territory.domain.CountryPlan.Recorded;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Reorganisation.Applied;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * Loads the official lists of the country as what they are: a map, a reorganisation on 1 July 2025, and the changes since,
 * each with its day and its document. All or nothing; a dry run carries everything out and takes it back.
 */
@UseCase
public class LoadCountry {

    private static final String LIST = "Quyết định 124/2004/QĐ-TTg ngày 08/7/2004 và các nghị quyết đến ngày 30/6/2025";
    private static final String REFORM =
            "Nghị quyết 202/2025/QH15 ngày 12/6/2025, các nghị quyết của Ủy ban Thường vụ Quốc hội ngày 16/6/2025 "
                    + "và Quyết định 19/2025/QĐ-TTg ngày 30/6/2025";
    private static final String AMENDMENT = "Nghị quyết số %s";

    private final UnitChronicle chronicle;
    private final Units units;
    private final DisputedRows disputedRows;
    private final Changes changes;
    private final TransactionTemplate transaction;

    LoadCountry(
            UnitChronicle chronicle,
            Units units,
            DisputedRows disputedRows,
            Changes changes,
            PlatformTransactionManager transactions) {
        this.chronicle = chronicle;
        this.units = units;
        this.disputedRows = disputedRows;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param nation in which the country is loaded
     * @param files by their names
     * @param since from which day the old map is entered
     */
    public record Command(UnitId nation, Map<String, byte[]> files, LocalDate since, boolean dryRun) {}

    @Transactional(propagation = Propagation.SUPPORTS)
    public CountryLoad load(Command command) {
        OfficialLists lists = OfficialLists.read(command.files());
        return Objects.requireNonNull(transaction.execute(status -> {
            Work work = new Work(lists, command);
            CountryLoad load = work.done();
            if (command.dryRun() || !load.refusals().isEmpty()) {
                status.setRollbackOnly();
            } else if (!load.changedNothing()) {
                changes.record(Change.of(
                        "territory.country.loaded",
                        "units",
                        command.nation(),
                        command.nation().value(),
                        load.stages()));
            }
            return load;
        }));
    }

    private final class Work {

        private final OfficialLists lists;
        private final Command command;
        private final CountryPlan plan;
        private final List<OfficialProblem> problems;
        private final List<CountryLoad.Stage> stages = new ArrayList<>();
        private final List<Violation> refusals = new ArrayList<>();

        Work(OfficialLists lists, Command command) {
            this.lists = lists;
            this.command = command;
            this.problems = new ArrayList<>(lists.problems);
            this.plan = new CountryPlan(lists, command.nation(), problems);
        }

        CountryLoad done() {
            if (!lists.before.isEmpty()) {
                Map<UnitId, List<String>> former = new HashMap<>();
                carryOut(command.since(), LIST, plan.before(recorded(command.since()), former));
                if (refusals.isEmpty()) {
                    chronicle.remember(former, LIST);
                }
            }
            if (!lists.after.isEmpty() && refusals.isEmpty()) {
                carryOut(
                        CountryPlan.REFORM,
                        REFORM,
                        plan.reform(recorded(CountryPlan.REFORM.minusDays(1)), recorded(CountryPlan.REFORM)));
            }
            plan.amendments().forEach((amendment, changes) -> {
                if (refusals.isEmpty()) {
                    carryOut(
                            amendment.day(),
                            AMENDMENT.formatted(amendment.resolution()),
                            plan.amendment(changes, recorded(amendment.day(), changes)));
                }
            });
            List<Disputed> disputed = refusals.isEmpty() ? setAside() : List.of();
            return new CountryLoad(List.copyOf(stages), counts(), List.copyOf(problems), disputed, refusals);
        }

        private void carryOut(LocalDate day, String basis, CountryPlan.Stage stage) {
            if (stage.steps().isEmpty()) {
                stages.add(new CountryLoad.Stage(day, basis, 0, 0, 0, stage.same()));
                return;
            }
            switch (chronicle.apply(new Reorganisation(Uuid7.next(), day, basis, stage.steps()))) {
                case Outcome.Accepted<Applied>(Applied applied) ->
                    stages.add(new CountryLoad.Stage(
                            day,
                            basis,
                            applied.begun().size(),
                            applied.ended().size(),
                            applied.changed().size(),
                            stage.same()));
                case Outcome.Refused<Applied>(List<Violation> violations) -> refusals.addAll(violations);
            }
        }

        private List<Disputed> setAside() {
            List<Disputed> rows = lists.mappings.stream()
                    .filter(mapping -> !mapping.agreed())
                    .map(mapping -> new Disputed(
                            mapping.file(),
                            mapping.line(),
                            mapping.oldName(),
                            mapping.oldCode(),
                            mapping.newName(),
                            mapping.newCode()))
                    .toList();
            return disputedRows.keep(rows);
        }

        private Recorded recorded(LocalDate day) {
            return Recorded.of(
                    day,
                    Stream.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)
                            .flatMap(level -> units.below(command.nation(), level, day).stream())
                            .toList());
        }

        /** Only what the changes name. */
        private Recorded recorded(LocalDate day, List<OfficialChange> changes) {
            return Recorded.of(
                    day,
                    changes.stream()
                            .flatMap(change -> units.byCode(change.level(), change.code(), day).stream())
                            .toList());
        }

        /** How many units of each type there are on the days that matter. */
        private List<Count> counts() {
            List<Count> counts = new ArrayList<>();
            Stream.concat(
                            Stream.of(CountryPlan.REFORM.minusDays(1)),
                            stages.stream().map(CountryLoad.Stage::day).filter(day -> !day.equals(command.since())))
                    .distinct()
                    .sorted()
                    .forEach(day -> counts.addAll(counts(day)));
            return counts;
        }

        private List<Count> counts(LocalDate day) {
            Map<String, Count> found = new TreeMap<>();
            for (UnitSummary unit : recorded(day).byCode().values()) {
                found.merge(
                        unit.level().ordinal() + " " + unit.typeName(),
                        new Count(day, unit.level(), unit.typeName(), 1),
                        (one, other) -> new Count(day, one.level(), one.typeName(), one.units() + 1));
            }
            return List.copyOf(found.values());
        }
    }
}
