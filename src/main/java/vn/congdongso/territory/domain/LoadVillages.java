package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.VillageLoad.Fate;
import vn.congdongso.territory.domain.VillageLoad.Line;
import vn.congdongso.units.BaseFiguresBook;
import vn.congdongso.units.BaseFiguresBook.Entry;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * Takes over a commune's own list of its villages with their figures: new ones begin, known ones may change their type,
 * and those that it does not name are left alone. All of the list or nothing.
 */
@UseCase
public class LoadVillages {

    private static final Pattern STEP = Pattern.compile("steps\\[(\\d{1,6})].*");

    /**
     * @param since first day of new villages, and of another type of known ones; null when it could not be read
     * @param countedOn of figures without a day of their own; null when it could not be read
     * @param source of the figures
     * @param legalBasis of new villages and types; the source where it is empty
     */
    public record Command(
            UnitId commune,
            VillageList list,
            @Nullable LocalDate since,
            @Nullable LocalDate countedOn,
            String source,
            String legalBasis) {

        public Command {
            source = VietnameseText.clean(source);
            legalBasis = VietnameseText.clean(legalBasis);
        }

        String basis() {
            return legalBasis.isEmpty() ? source : legalBasis;
        }
    }

    /** What the audit trail keeps. */
    record Loaded(
            String since, List<String> begun, List<String> retyped, int figures, String source, String legalBasis) {}

    private final VillageComparison comparison;
    private final VillageDays days;
    private final UnitChronicle chronicle;
    private final BaseFiguresBook book;
    private final JdbcClient jdbc;
    private final Changes changes;

    LoadVillages(
            VillageComparison comparison,
            VillageDays days,
            UnitChronicle chronicle,
            BaseFiguresBook book,
            JdbcClient jdbc,
            Changes changes) {
        this.comparison = comparison;
        this.days = days;
        this.chronicle = chronicle;
        this.book = book;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The first day from which villages of the commune can be entered. */
    public LocalDate firstDay(UnitId commune) {
        return days.first(days.commune(commune));
    }

    /** What would become of each row; nothing is written. */
    public VillageLoad preview(Command command) {
        return comparison.compare(command);
    }

    public Outcome<VillageLoad> load(Command command) {
        waitForTurn(command.commune());
        VillageLoad load = comparison.compare(command);
        LocalDate since = command.since();
        LocalDate countedOn = command.countedOn();
        if (!load.ready() || since == null || countedOn == null) {
            return Outcome.refused(load.allViolations());
        }
        if (load.changesNothing()) {
            return Outcome.accepted(load);
        }
        Plan plan = new Plan(command.commune());
        load.lines().forEach(plan::add);
        if (!plan.steps.isEmpty()) {
            Reorganisation reorganisation = new Reorganisation(Uuid7.next(), since, command.basis(), plan.steps);
            if (chronicle.apply(reorganisation) instanceof Outcome.Refused<?>(List<Violation> violations)) {
                return Outcome.refused(violations.stream().map(plan::atItsRow).toList());
            }
        }
        book.keep(plan.entries(countedOn, command.source()));
        changes.record(recorded(command, load, since));
        return Outcome.accepted(load);
    }

    /** Lists of one commune are loaded one after the other: each looks at what the other has made. */
    private void waitForTurn(UnitId commune) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('territory.villages ' || :commune, 0))::text")
                .param("commune", commune.toString())
                .query(String.class)
                .optional();
    }

    private static Change recorded(Command command, VillageLoad load, LocalDate since) {
        return Change.of(
                "territory.villages.loaded",
                "unit",
                command.commune(),
                command.commune().value(),
                new Loaded(
                        since.toString(),
                        titles(load, Fate.NEW),
                        titles(load, Fate.RETYPED),
                        load.figures(),
                        command.source(),
                        command.basis()));
    }

    private static List<String> titles(VillageLoad load, Fate fate) {
        return load.lines(fate).stream().map(Line::title).toList();
    }

    /** The steps of the reorganisation, each with its row, and whose the figures will be. */
    private static final class Plan {

        private record Counted(UnitId unit, Line line) {}

        private final UnitId commune;
        private final List<Step> steps = new ArrayList<>();
        private final List<Line> rows = new ArrayList<>();
        private final List<Counted> counted = new ArrayList<>();

        Plan(UnitId commune) {
            this.commune = commune;
        }

        void add(Line line) {
            UnitSummary known = line.known();
            UnitId unit = known == null ? new UnitId(Uuid7.next()) : known.id();
            if (known == null) {
                step(
                        line,
                        new Step.Establish(new Step.Fresh(
                                unit,
                                UnitLevel.VILLAGE,
                                line.typeName(),
                                line.row().name(),
                                line.mark(),
                                null,
                                commune)));
            } else if (line.fate() == Fate.RETYPED) {
                step(line, new Step.Retype(unit, line.typeName(), Map.of()));
            }
            counted.add(new Counted(unit, line));
        }

        private void step(Line line, Step step) {
            steps.add(step);
            rows.add(line);
        }

        List<Entry> entries(LocalDate countedOn, String source) {
            return counted.stream()
                    .flatMap(each -> each.line().figures().entrySet().stream()
                            .map(figure -> new Entry(
                                    each.unit(),
                                    figure.getKey(),
                                    figure.getValue(),
                                    each.line().row().countedOn(countedOn),
                                    source)))
                    .toList();
        }

        /** The chronicle names its steps; whoever reads the refusal knows rows. */
        Violation atItsRow(Violation violation) {
            Matcher step = STEP.matcher(violation.field());
            if (!step.matches() || Integer.parseInt(step.group(1)) >= rows.size()) {
                return new Violation("", violation.key(), violation.args());
            }
            int line = rows.get(Integer.parseInt(step.group(1))).row().line();
            return new Violation("rows[" + line + "]", violation.key(), violation.args());
        }
    }
}
