package vn.congdongso.households;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.domain.AddHousehold;
import vn.congdongso.households.domain.HouseholdFields;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.UnitId;

/** Households for tests, added the way people add them. */
@Component
public class HouseholdFixtures {

    /** Whoever does what a test does not name anybody for. */
    public static final CurrentAccount SOMEBODY = new CurrentAccount(
            new AccountId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
            new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000002")),
            "Nguyễn Thử Nghiệm",
            false);

    private final AddHousehold addHousehold;

    HouseholdFixtures(AddHousehold addHousehold) {
        this.addHousehold = addHousehold;
    }

    public HouseholdId add(UnitId village, String head, String cluster, HouseholdMark... marks) {
        return addHousehold
                .add(new AddHousehold.Command(
                        new HouseholdId(Uuid7.next()),
                        village,
                        null,
                        new HouseholdFields(head, cluster, 4, Set.of(marks)),
                        null,
                        SOMEBODY))
                .orThrow()
                .id();
    }
}
