package vn.congdongso.directory.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;

/** A person lies in the unit whose paper named them first. */
@Component
class PersonPlaces implements PlaceOf<PersonId> {

    private final People people;

    PersonPlaces(People people) {
        this.people = people;
    }

    @Override
    public Class<PersonId> idType() {
        return PersonId.class;
    }

    @Override
    public Optional<Place> placeOf(PersonId id) {
        return Optional.ofNullable(people.namedBy(List.of(id)).get(id)).map(Place::in);
    }
}
