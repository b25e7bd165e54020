package vn.congdongso.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.outreach.PhoneRow;
import vn.congdongso.outreach.PhoneRows;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;

/** The leader's line on the phone's first page: which report is to be written, and by when. */
@Component
class ReportPhoneRow implements PhoneRows {

    private static final int ORDER = 20;

    private final Access access;
    private final ReportInHand inHand;

    ReportPhoneRow(Access access, ReportInHand inHand) {
        this.access = access;
        this.inHand = inHand;
    }

    @Override
    public List<PhoneRow> rows(CurrentAccount who, BodySummary team, LocalDate today) {
        if (team.kind() != BodyKind.COMMUNITY_TEAM
                || !access.may(
                        who,
                        Permission.WRITE_REPORT,
                        new Place(team.unit(), team.id().value()))) {
            return List.of();
        }
        ReportView view = inHand.of(team.id());
        PhoneRow row = PhoneRow.of(
                ORDER,
                Addresses.ofTeam(team.id(), view.report().period().month()),
                "report",
                "reporting.phone.title",
                view.report().period().month().getMonthValue());
        return List.of(
                switch (view.standing().state()) {
                    case LATE ->
                        row.noting("reporting.phone.late", view.standing().daysLate());
                    case RETURNED -> row.noting("reporting.phone.returned");
                    case NOT_SENT -> row.noting("reporting.phone.due", view.due());
                    case WAITING -> row.noting("reporting.phone.sent");
                    case ACCEPTED -> row.noting("reporting.phone.accepted");
                });
    }
}
