package vn.congdongso.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.domain.AddHousehold;
import vn.congdongso.households.domain.HouseholdFields;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** Households of the six residential groups of phường Cẩm Thành that have a team; half of them looked after by a member. */
@Component
class DemoHouseholds {

    private static final int GROUPS = 6;
    private static final int EACH = 12;

    private final AddHousehold addHousehold;
    private final Teams teams;
    private final DemoGround ground;
    private final Today today;
    private final DemoNames names = new DemoNames();
    private final Random random = new Random(20261120);

    DemoHouseholds(AddHousehold addHousehold, Teams teams, DemoGround ground, Today today) {
        this.addHousehold = addHousehold;
        this.teams = teams;
        this.ground = ground;
        this.today = today;
    }

    void enter(CurrentAccount by) {
        for (int group = 1; group <= GROUPS; group++) {
            UnitId village = ground.unit("ct-" + group);
            List<PersonId> members = members(village);
            for (int number = 0; number < EACH; number++) {
                String head = random.nextInt(3) == 0 ? names.woman() : names.man();
                HouseholdFields fields =
                        new HouseholdFields(head, "cụm " + (1 + number / 4), 1 + random.nextInt(6), marks());
                PersonId responsible =
                        number % 2 == 1 || members.isEmpty() ? null : members.get(number / 2 % members.size());
                addHousehold
                        .add(new AddHousehold.Command(
                                new HouseholdId(Uuid7.next()), village, null, fields, responsible, by))
                        .orThrow();
            }
        }
    }

    private List<PersonId> members(UnitId village) {
        List<BodySummary> bodies = teams.ofUnit(village, today.today());
        return bodies.stream()
                .flatMap(body -> teams.members(body.id(), today.today()).stream())
                .map(Member::person)
                .filter(person -> person != null)
                .toList();
    }

    private Set<HouseholdMark> marks() {
        Set<HouseholdMark> marks = EnumSet.noneOf(HouseholdMark.class);
        if (random.nextInt(5) > 0) {
            marks.add(HouseholdMark.SMARTPHONE);
        }
        if (random.nextInt(6) == 0) {
            marks.add(HouseholdMark.HOUSEHOLD_BUSINESS);
        }
        if (random.nextInt(5) == 0) {
            marks.add(HouseholdMark.NEEDS_HELP);
        }
        return marks;
    }
}
