package vn.congdongso.composition.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.teams.BodyLink;
import vn.congdongso.teams.BodyLinks;
import vn.congdongso.teams.BodySummary;

/** From a body's page to what the rules say of it. */
@Component
class CompositionLinks implements BodyLinks {

    private final Access access;

    CompositionLinks(Access access) {
        this.access = access;
    }

    @Override
    public List<BodyLink> of(BodySummary body, CurrentAccount who) {
        Place place = new Place(body.unit(), body.id().value());
        return access.may(who, Permission.VIEW_RULES, place)
                ? List.of(new BodyLink(Ways.RULES + "/to/" + body.id(), "composition.link.body", "list-check", 40))
                : List.of();
    }
}
