package vn.congdongso.territory.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.territory.ReorganisationId;

/** A decision on units lies on the ground that it was prepared for. */
@Component
class ReorganisationPlaces implements PlaceOf<ReorganisationId> {

    private final Reorganisations reorganisations;

    ReorganisationPlaces(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public Class<ReorganisationId> idType() {
        return ReorganisationId.class;
    }

    @Override
    public Optional<Place> placeOf(ReorganisationId id) {
        return reorganisations.find(id).map(found -> Place.in(found.unit()));
    }
}
