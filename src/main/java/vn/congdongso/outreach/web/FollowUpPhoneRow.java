package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.PhoneRow;
import vn.congdongso.outreach.PhoneRows;
import vn.congdongso.teams.BodySummary;

/** How much there is to come back to, on the phone's first page; nothing where nothing was promised. */
@Component
class FollowUpPhoneRow implements PhoneRows {

    private final FollowUps followUps;

    FollowUpPhoneRow(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<PhoneRow> rows(CurrentAccount who, BodySummary team, LocalDate today) {
        List<FollowUp> open = followUps.openOf(team.id());
        if (open.isEmpty()) {
            return List.of();
        }
        long due = open.stream()
                .filter(one -> one.of(who.person(), who.id()) && !one.due().isAfter(today))
                .count();
        PhoneRow row = PhoneRow.of(5, "/m/viec", "calendar", "outreach.again.row", open.size());
        return List.of(due == 0 ? row : row.noting("outreach.again.due", due));
    }
}
