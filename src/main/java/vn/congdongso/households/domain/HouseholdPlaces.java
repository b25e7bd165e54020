package vn.congdongso.households.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.households.HouseholdId;

/** A household lies in its village and belongs to the team that works there today. */
@Component
class HouseholdPlaces implements PlaceOf<HouseholdId> {

    private final HouseholdRows rows;
    private final VillageGround ground;

    HouseholdPlaces(HouseholdRows rows, VillageGround ground) {
        this.rows = rows;
        this.ground = ground;
    }

    @Override
    public Class<HouseholdId> idType() {
        return HouseholdId.class;
    }

    @Override
    public Optional<Place> placeOf(HouseholdId id) {
        return rows.find(id)
                .map(household -> new Place(
                        household.village(),
                        ground.team(household.village())
                                .map(team -> team.id().value())
                                .orElse(null)));
    }
}
