package vn.congdongso.households;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.RouteExample;
import vn.congdongso.access.RouteExamples;
import vn.congdongso.access.TestGround;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

/** A household of a village beside the ground's, with a team of its own: the same officials may open it. */
@Component
class HouseholdRouteExamples implements RouteExamples {

    private final HouseholdFixtures households;
    private final TeamFixtures teams;

    HouseholdRouteExamples(HouseholdFixtures households, TeamFixtures teams) {
        this.households = households;
        this.teams = teams;
    }

    @Override
    public List<RouteExample> on(TestGround.Ground ground) {
        UnitId village = teams.aVillage(ground.commune(), "8");
        TeamFixtures.Team team = teams.aTeam(village);
        HouseholdId household = households.add(village, "Đinh Văn Lượng", "cụm 1");
        return List.of(new RouteExample(
                HouseholdId.class,
                household.toString(),
                ground.village(),
                team.body().value()));
    }
}
