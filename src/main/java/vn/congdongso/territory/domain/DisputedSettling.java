package vn.congdongso.territory.domain;

import java.util.Optional;
import java.util.UUID;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.DisputedRows.State;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.LineageLink.Relation;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * A person says whether ground of an old unit really went where a disputed row has it. Accepted as the only word on that
 * unit, all of its ground went there; beside others, a part.
 */
@UseCase
public class DisputedSettling {

    private final DisputedRows rows;
    private final Units units;
    private final UnitHistory history;
    private final UnitChronicle chronicle;
    private final Changes changes;

    DisputedSettling(DisputedRows rows, Units units, UnitHistory history, UnitChronicle chronicle, Changes changes) {
        this.rows = rows;
        this.units = units;
        this.history = history;
        this.chronicle = chronicle;
        this.changes = changes;
    }

    public Outcome<UUID> settle(UUID id, boolean accepted) {
        Optional<DisputedRows.Row> found = rows.locked(id);
        if (found.isEmpty() || found.get().state() != State.OPEN) {
            return Outcome.refused(Violation.of("", "country.violation.settled"));
        }
        if (accepted) {
            Optional<UnitId> old = unit(found.get().row().oldCode(), -1);
            Optional<UnitId> now = unit(found.get().row().nowCode(), 0);
            if (old.isEmpty() || now.isEmpty()) {
                return Outcome.refused(Violation.of(
                        "",
                        "country.violation.no-units",
                        found.get().row().oldCode(),
                        found.get().row().nowCode()));
            }
            boolean alone = history.lineage(old.get()).stream()
                    .noneMatch(link -> link.predecessor().equals(old.get()));
            chronicle.trace(new LineageLink(
                    old.get(),
                    now.get(),
                    CountryPlan.REFORM,
                    alone ? Relation.WHOLE : Relation.PART,
                    null,
                    found.get().row().file()));
        }
        rows.settle(id, accepted ? State.ACCEPTED : State.REJECTED);
        changes.record(Change.of(
                "territory.disputed-row.settled",
                "disputed-row",
                id,
                null,
                accepted ? State.ACCEPTED : State.REJECTED));
        return Outcome.accepted(id);
    }

    private Optional<UnitId> unit(String code, int days) {
        return units.byCode(UnitLevel.COMMUNE, code, CountryPlan.REFORM.plusDays(days))
                .map(UnitSummary::id);
    }
}
