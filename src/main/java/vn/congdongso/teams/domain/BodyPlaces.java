package vn.congdongso.teams.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Teams;

/** A body lies in the unit in which it works, or last worked. */
@Component
class BodyPlaces implements PlaceOf<BodyId> {

    private final Teams teams;
    private final Today today;

    BodyPlaces(Teams teams, Today today) {
        this.teams = teams;
        this.today = today;
    }

    @Override
    public Class<BodyId> idType() {
        return BodyId.class;
    }

    @Override
    public Optional<Place> placeOf(BodyId id) {
        return teams.lastKnown(id, today.today()).map(body -> new Place(body.unit(), id.value()));
    }
}
