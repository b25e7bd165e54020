package vn.congdongso.directory.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;

/** An office lies in its unit. */
@Component
class OfficePlaces implements PlaceOf<OfficeId> {

    private final People people;

    OfficePlaces(People people) {
        this.people = people;
    }

    @Override
    public Class<OfficeId> idType() {
        return OfficeId.class;
    }

    @Override
    public Optional<Place> placeOf(OfficeId id) {
        return Optional.ofNullable(people.offices(List.of(id)).get(id)).map(office -> Place.in(office.unit()));
    }
}
