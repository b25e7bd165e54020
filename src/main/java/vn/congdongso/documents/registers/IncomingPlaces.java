package vn.congdongso.documents.registers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;

/** An incoming document lies in the unit of the agency that received it. */
@Component
class IncomingPlaces implements PlaceOf<IncomingId> {

    private final IncomingRegister register;

    IncomingPlaces(IncomingRegister register) {
        this.register = register;
    }

    @Override
    public Class<IncomingId> idType() {
        return IncomingId.class;
    }

    @Override
    public Optional<Place> placeOf(IncomingId id) {
        return register.find(id).map(Incoming::agency).map(Place::in);
    }
}
