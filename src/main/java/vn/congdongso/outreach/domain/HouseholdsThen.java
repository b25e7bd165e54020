package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** Whether a household lay where a team worked. */
@Component
public class HouseholdsThen {

    private record UnitOnDay(UnitId unit, LocalDate day) {}

    private final Today today;
    private final Recent<UnitOnDay, Set<UUID>> covering;

    HouseholdsThen(Units units, Today today) {
        this.today = today;
        this.covering = new Recent<>(asked -> Optional.of(Set.copyOf(units.coveredBy(asked.unit(), asked.day()))));
    }

    /**
     * Also where the village has become another since the household was entered, and where it was entered after the
     * village became another but the work was done before.
     */
    public boolean belongs(HouseholdSummary household, UnitId unit, LocalDate day) {
        return covers(unit, household.village(), day) || covers(household.village(), unit, today.today());
    }

    private boolean covers(UnitId whole, UnitId part, LocalDate day) {
        return covering.get(new UnitOnDay(part, day)).orElse(Set.of()).contains(whole.value());
    }
}
