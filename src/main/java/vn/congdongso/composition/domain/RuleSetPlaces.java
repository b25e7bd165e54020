package vn.congdongso.composition.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.composition.RuleSetId;

/** A rule set lies where the agency is in whose name it is kept. */
@Component
class RuleSetPlaces implements PlaceOf<RuleSetId> {

    private final RuleSets ruleSets;

    RuleSetPlaces(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public Class<RuleSetId> idType() {
        return RuleSetId.class;
    }

    @Override
    public Optional<Place> placeOf(RuleSetId id) {
        return ruleSets.find(id).map(RuleSet::authority).map(Place::in);
    }
}
