package vn.congdongso.targets.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.indicators.Breakdown;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.targets.Owed;
import vn.congdongso.targets.Pace;
import vn.congdongso.targets.ProgressRow;
import vn.congdongso.targets.UnitProgress;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * Puts a unit's month together. Rows are what the unit is made of by now, and whatever else has figures or targets in it in
 * that month: a village that has left since, a team that has ended. So the rows always add up to the whole.
 */
@Component
class ProgressOfUnits {

    private static final String MANAGED = Figures.peopleWithResult(VisitResult.DONE.name());

    private final Units units;
    private final Teams teams;
    private final Figures figures;
    private final MonthlyTargets monthly;
    private final Today today;

    ProgressOfUnits(Units units, Teams teams, Figures figures, MonthlyTargets monthly, Today today) {
        this.units = units;
        this.teams = teams;
        this.figures = figures;
        this.monthly = monthly;
        this.today = today;
    }

    Optional<UnitProgress> of(UnitId id, YearMonth month) {
        LocalDate now = today.today();
        LocalDate until = now.isBefore(month.atDay(1))
                ? month.atDay(1)
                : now.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : now;
        return units.lastKnown(id, until).map(unit -> of(unit, month, until));
    }

    private UnitProgress of(UnitSummary unit, YearMonth month, LocalDate until) {
        Breakdown done = figures.breakdown(unit.id(), unit.province(), month.atDay(1), month.atEndOfMonth());
        Owed owed = monthly.owed(unit.id(), unit.province(), month);
        long people = done.total(Figures.PEOPLE);
        return new UnitProgress(
                unit,
                month,
                until,
                people,
                done.total(Figures.VISITS),
                done.total(MANAGED),
                owed.total(),
                pace(people, owed.total(), month),
                new Rows(unit, month, until, done, owed).all());
    }

    private Pace pace(long people, @Nullable Long target, YearMonth month) {
        return Pace.of(people, target, month, today.today());
    }

    /** The rows of one unit's month while they are being put together. */
    private class Rows {

        private final UnitSummary unit;
        private final YearMonth month;
        private final LocalDate until;
        private final Breakdown done;
        private final Owed owed;
        private final Set<UUID> shown = new HashSet<>();

        Rows(UnitSummary unit, YearMonth month, LocalDate until, Breakdown done, Owed owed) {
            this.unit = unit;
            this.month = month;
            this.until = until;
            this.done = done;
            this.owed = owed;
        }

        List<ProgressRow> all() {
            List<ProgressRow> own = new ArrayList<>(teams.ofUnit(unit.id(), until).stream()
                    .filter(body -> body.kind() == BodyKind.COMMUNITY_TEAM
                            || counts(body.id().value()))
                    .map(body -> team(body, false))
                    .toList());
            List<ProgressRow> parts = new ArrayList<>(units.children(unit.id(), until).stream()
                    .map(child -> part(child, false))
                    .toList());
            List<ProgressRow> left = left();
            own.addAll(left.stream()
                    .filter(row -> row.kind() == ProgressRow.Kind.TEAM)
                    .toList());
            parts.addAll(left.stream()
                    .filter(row -> row.kind() == ProgressRow.Kind.UNIT)
                    .toList());
            own.addAll(parts);
            return List.copyOf(own);
        }

        private boolean counts(UUID place) {
            return done.people().containsKey(place) || owed.parts().containsKey(place);
        }

        private List<ProgressRow> left() {
            Set<UUID> others = new HashSet<>(done.people().keySet());
            others.addAll(owed.parts().keySet());
            others.removeAll(shown);
            return others.stream()
                    .flatMap(place -> left(place).stream())
                    .sorted(Comparator.comparing(ProgressRow::name, VietnameseText.order()))
                    .toList();
        }

        private Optional<ProgressRow> left(UUID place) {
            return units.lastKnown(new UnitId(place), month.atDay(1))
                    .map(was -> part(was, true))
                    .or(() -> teams.lastKnown(new BodyId(place), month.atDay(1)).map(was -> team(was, true)));
        }

        private ProgressRow part(UnitSummary part, boolean left) {
            return row(ProgressRow.Kind.UNIT, part.id().value(), part.title(), left);
        }

        private ProgressRow team(BodySummary body, boolean left) {
            return row(ProgressRow.Kind.TEAM, body.id().value(), body.name(), left);
        }

        private ProgressRow row(ProgressRow.Kind kind, UUID id, String name, boolean left) {
            shown.add(id);
            long people = done.people(id);
            Long target = owed.parts().get(id);
            return new ProgressRow(kind, id, name, people, target, pace(people, target, month), left);
        }
    }
}
