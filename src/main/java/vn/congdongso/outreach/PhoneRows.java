package vn.congdongso.outreach;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.teams.BodySummary;

/**
 * Answered by modules that have something for a member on the phone's first page, such as the leader's monthly report.
 * They give only what the member may open.
 */
public interface PhoneRows {

    List<PhoneRow> rows(CurrentAccount who, BodySummary team, LocalDate today);
}
