package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.domain.Authority;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.SeatKind;
import vn.congdongso.teams.domain.SignerPost;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/**
 * @param replaceable earlier decisions of the agency that are in force
 * @param emptyRows rows to write into, for each body
 */
public record DecisionEditPage(
        DocumentId document,
        UnitSummary agency,
        DecisionDraft draft,
        FormView form,
        List<Option> replaceable,
        List<Integer> emptyRows) {

    public String address() {
        return "/quyet-dinh/" + document;
    }

    /** Rows of a body: those kept, or those sent, and the empty ones. */
    public int rows(int body) {
        int rows = 0;
        while (!form.value("bodies." + body + ".seats." + rows + ".role").isEmpty()) {
            rows++;
        }
        return rows + (body < emptyRows.size() ? emptyRows.get(body) : 0);
    }

    public boolean ofCommune(BodyDraft body) {
        return agency.id().equals(body.unit());
    }

    public List<SeatRole> roles() {
        return List.of(SeatRole.values());
    }

    public List<SeatKind> kinds(BodyDraft body) {
        return ofCommune(body) ? List.of(SeatKind.values()) : List.of(SeatKind.NAMED, SeatKind.OFFICE);
    }

    public List<SignerPost> posts() {
        return List.of(SignerPost.values());
    }

    public List<Authority> authorities() {
        return List.of(Authority.values());
    }
}
