package vn.congdongso.households.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/**
 * Adds a household to the register of a village. Whoever adds it makes the id and may send it again whenever unsure of the
 * answer: it is added once.
 */
@NamedInterface("deeds")
@UseCase
public class AddHousehold {

    static final int LARGEST_NUMBER = 99_999;

    /**
     * @param no its number in the register; null for the next one
     * @param responsible a member of the village's team; null for nobody yet
     */
    public record Command(
            HouseholdId id,
            UnitId village,
            @Nullable Integer no,
            HouseholdFields fields,
            @Nullable PersonId responsible,
            CurrentAccount by) {}

    /** @param first false when this very household had been added before */
    public record Added(HouseholdId id, int no, boolean first) {}

    /** What the audit trail keeps. */
    record Logged(int no) {}

    private final HouseholdRows rows;
    private final VillageGround ground;
    private final Changes changes;
    private final Today today;

    AddHousehold(HouseholdRows rows, VillageGround ground, Changes changes, Today today) {
        this.rows = rows;
        this.ground = ground;
        this.changes = changes;
        this.today = today;
    }

    /** Refused beside {@code village} or {@code no}, and where the id belongs to a household of another village. */
    public Outcome<Added> add(Command command) {
        rows.waitForTurn(command.village());
        Optional<Household> known = rows.find(command.id());
        if (known.isPresent()) {
            return again(known.get(), command.village());
        }
        Optional<UnitSummary> village = ground.living(command.village());
        UnitId province = village.map(UnitSummary::province).orElse(null);
        if (village.isEmpty() || province == null) {
            return Outcome.refused(Violation.of("village", "households.violation.village"));
        }
        Integer asked = command.no();
        if (asked != null && (asked < 1 || asked > LARGEST_NUMBER)) {
            return Outcome.refused(Violation.of("no", "households.violation.number", LARGEST_NUMBER));
        }
        if (asked != null && rows.numberTaken(command.village(), asked)) {
            return Outcome.refused(Violation.of("no", "households.violation.number-taken", asked));
        }
        int no = asked == null ? rows.nextNumber(command.village()) : asked;
        if (no > LARGEST_NUMBER) {
            return Outcome.refused(Violation.of("no", "households.violation.number", LARGEST_NUMBER));
        }
        Household household = fresh(command, province, no, today.today());
        if (!rows.add(household, command.by().id().value())) {
            return rows.find(command.id())
                    .map(other -> again(other, command.village()))
                    .orElseThrow();
        }
        changes.record(Change.of(
                "households.household.added",
                "household",
                command.id(),
                command.village().value(),
                new Logged(no)));
        return Outcome.accepted(new Added(command.id(), no, true));
    }

    static Household fresh(Command command, UnitId province, int no, LocalDate day) {
        HouseholdFields fields = command.fields();
        return new Household(
                command.id(),
                province,
                command.village(),
                no,
                fields.head(),
                fields.cluster(),
                fields.people(),
                fields.marks(),
                null,
                null,
                command.responsible(),
                day,
                null,
                null,
                null);
    }

    private static Outcome<Added> again(Household known, UnitId village) {
        return known.village().equals(village)
                ? Outcome.accepted(new Added(known.id(), known.no(), false))
                : Outcome.refused(Violation.of("", "households.violation.id-elsewhere"));
    }
}
