package vn.congdongso.households.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.domain.HouseholdLoad.Fate;
import vn.congdongso.households.domain.HouseholdLoad.Line;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/** Takes over a list of households of a village or a commune: all of it or nothing; the same list again changes nothing. */
@NamedInterface("deeds")
@UseCase
public class LoadHouseholds {

    /** What the audit trail keeps. */
    record Loaded(int added, int changed) {}

    private final HouseholdComparison comparison;
    private final HouseholdRows rows;
    private final VillageGround ground;
    private final Changes changes;
    private final Today today;

    LoadHouseholds(
            HouseholdComparison comparison, HouseholdRows rows, VillageGround ground, Changes changes, Today today) {
        this.comparison = comparison;
        this.rows = rows;
        this.ground = ground;
        this.changes = changes;
        this.today = today;
    }

    /** What would become of each row; nothing is written. */
    public HouseholdLoad preview(UnitSummary unit, HouseholdTable table) {
        return comparison.compare(unit, table);
    }

    /** Refused where a row is still to be mended. */
    public Outcome<HouseholdLoad> load(UnitSummary unit, HouseholdTable table, CurrentAccount by) {
        ground.villagesOf(unit).stream().map(UnitSummary::id).forEach(rows::waitForTurn);
        HouseholdLoad load = comparison.compare(unit, table);
        if (!load.ready()) {
            return Outcome.refused(
                    load.violations().isEmpty()
                            ? List.of(Violation.of(
                                    "preview", "households.violation.rows-to-mend", load.count(Fate.ERROR)))
                            : load.violations());
        }
        if (load.changesNothing()) {
            return Outcome.accepted(load);
        }
        UUID account = by.id().value();
        // rows with numbers of their own first: the others get what is free after them
        Map<UnitId, Integer> next = new HashMap<>();
        load.lines().stream().filter(line -> line.no() != null).forEach(line -> keep(line, by, account, next));
        load.lines().stream().filter(line -> line.no() == null).forEach(line -> keep(line, by, account, next));
        changes.record(Change.of(
                "households.loaded",
                "unit",
                unit.id(),
                unit.id().value(),
                new Loaded(load.count(Fate.NEW), load.count(Fate.CHANGED))));
        return Outcome.accepted(load);
    }

    /** @param next the free numbers of the villages, as far as they were asked for */
    private void keep(Line line, CurrentAccount by, UUID account, Map<UnitId, Integer> next) {
        Household known = line.known();
        UnitSummary village = line.village();
        if (line.fate() == Fate.CHANGED && known != null) {
            rows.keep(
                    known.with(line.fields()),
                    ChangeKind.CORRECTED,
                    known.fields().differences(line.fields()),
                    account);
        } else if (line.fate() == Fate.NEW && village != null && village.province() != null) {
            Integer no = line.no();
            if (no == null) {
                next.computeIfAbsent(village.id(), id -> rows.nextNumber(id) - 1);
            }
            AddHousehold.Command command =
                    new AddHousehold.Command(new HouseholdId(Uuid7.next()), village.id(), no, line.fields(), null, by);
            rows.add(
                    AddHousehold.fresh(
                            command,
                            village.province(),
                            no == null ? next.merge(village.id(), 1, Integer::sum) : no,
                            today.today()),
                    account);
        }
    }
}
