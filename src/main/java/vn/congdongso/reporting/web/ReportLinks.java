package vn.congdongso.reporting.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyLink;
import vn.congdongso.teams.BodyLinks;
import vn.congdongso.teams.BodySummary;

/** From a team's page to its report of this month. */
@Component
class ReportLinks implements BodyLinks {

    private final Access access;
    private final Today today;

    ReportLinks(Access access, Today today) {
        this.access = access;
        this.today = today;
    }

    @Override
    public List<BodyLink> of(BodySummary body, CurrentAccount who) {
        return access.may(
                        who,
                        Permission.VIEW_REPORT,
                        new Place(body.unit(), body.id().value()))
                ? List.of(new BodyLink(
                        "/bao-cao/to/%s/%s".formatted(body.id(), today.month()), "reporting.link.report", "report", 20))
                : List.of();
    }
}
