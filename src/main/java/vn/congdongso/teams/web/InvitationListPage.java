package vn.congdongso.teams.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.InvitationState;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.SeatRole;

/** Who of a body can get in by phone. */
public record InvitationListPage(BodySummary body, List<Row> rows, int vacant) {

    /** @param state of the newest link; null for a member who was never invited */
    public record Row(
            PersonId person,
            String name,
            String position,
            SeatRole role,
            @Nullable InvitationState state) {

        public String stateKey() {
            if (state == null) {
                return "bodies.invite.state.none";
            }
            if (state.accepted()) {
                return "bodies.invite.state.in";
            }
            return "bodies.invite.state." + state.link().name().toLowerCase(java.util.Locale.ROOT);
        }

        public boolean in() {
            return state != null && state.accepted();
        }

        public boolean open() {
            return state != null && state.link() == InvitationState.Link.OPEN;
        }
    }

    public String address() {
        return "/to/" + body.id() + "/loi-moi";
    }

    public boolean anyOut() {
        return rows.stream().anyMatch(row -> !row.in());
    }
}
