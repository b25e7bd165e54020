package vn.congdongso.outreach.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyLink;
import vn.congdongso.teams.BodyLinks;
import vn.congdongso.teams.BodySummary;

/** From a team's page to its visits of this month. */
@Component
class VisitLinks implements BodyLinks {

    private final Access access;
    private final Today today;

    VisitLinks(Access access, Today today) {
        this.access = access;
        this.today = today;
    }

    @Override
    public List<BodyLink> of(BodySummary body, CurrentAccount who) {
        if (!access.may(
                who, Permission.VIEW_VISITS, new Place(body.unit(), body.id().value()))) {
            return List.of();
        }
        String address = VisitsFilter.of(today.month()).address(body.id());
        return List.of(new BodyLink(address, "outreach.link.visits", "clipboard-list", 10));
    }
}
