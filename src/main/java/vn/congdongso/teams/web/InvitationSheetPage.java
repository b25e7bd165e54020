package vn.congdongso.teams.web;

import java.time.Instant;
import java.util.List;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.webui.QrCode;

/** Cards to be cut from an A4 sheet, each with one member's personal link; shown only once, as the links are kept nowhere. */
public record InvitationSheetPage(BodySummary body, List<Card> cards) {

    /** @param link the whole address, for sending */
    public record Card(String name, SeatRole role, String link, QrCode code, Instant expiresAt) {}

    public String back() {
        return "/to/" + body.id() + "/loi-moi";
    }
}
