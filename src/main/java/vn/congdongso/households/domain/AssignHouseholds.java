package vn.congdongso.households.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** Says which member of the village's team looks after which households. */
@NamedInterface("deeds")
@UseCase
public class AssignHouseholds {

    static final int MOST = 1_000;

    /** What the audit trail keeps. */
    record Logged(@Nullable PersonId responsible) {}

    private final HouseholdRows rows;
    private final VillageGround ground;
    private final Teams teams;
    private final Changes changes;
    private final Today today;

    AssignHouseholds(HouseholdRows rows, VillageGround ground, Teams teams, Changes changes, Today today) {
        this.rows = rows;
        this.ground = ground;
        this.teams = teams;
        this.changes = changes;
        this.today = today;
    }

    /**
     * All or none.
     *
     * @param member null: nobody any more
     * @return how many have somebody else now; refused beside {@code member} or {@code ho}
     */
    public Outcome<Integer> assign(Collection<HouseholdId> households, @Nullable PersonId member, CurrentAccount by) {
        if (households.isEmpty() || households.size() > MOST) {
            return Outcome.refused(Violation.of("ho", "households.violation.choose-households", MOST));
        }
        List<Household> found = households.stream()
                .distinct()
                .sorted(Comparator.comparing(HouseholdId::value))
                .flatMap(id -> rows.take(id).stream())
                .filter(household -> household.mergedInto() == null)
                .toList();
        if (member != null) {
            List<UnitId> villages =
                    found.stream().map(Household::village).distinct().toList();
            if (!villages.stream().allMatch(village -> works(member, village))) {
                return Outcome.refused(Violation.of("member", "households.violation.not-a-member"));
            }
        }
        int changed = 0;
        for (Household household : found) {
            if (!Objects.equals(household.responsible(), member)) {
                rows.keep(
                        household.assigned(member),
                        ChangeKind.ASSIGNED,
                        List.of(),
                        by.id().value());
                changes.record(Change.of(
                        "households.household.assigned",
                        "household",
                        household.id(),
                        household.village().value(),
                        new Logged(member)));
                changed++;
            }
        }
        return Outcome.accepted(changed);
    }

    private boolean works(PersonId member, UnitId village) {
        return ground.team(village).stream()
                .flatMap(team -> teams.members(team.id(), today.today()).stream())
                .anyMatch(seat -> member.equals(seat.person()));
    }
}
