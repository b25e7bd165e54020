package vn.congdongso.outreach.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.outreach.VisitId;

@Component
class VisitPlaces implements PlaceOf<VisitId> {

    private final Visits visits;

    VisitPlaces(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Class<VisitId> idType() {
        return VisitId.class;
    }

    @Override
    public Optional<Place> placeOf(VisitId id) {
        return visits.find(id).map(visit -> new Place(visit.unit(), visit.body().value()));
    }
}
