package vn.congdongso.teams.web;

import java.util.List;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.domain.Authority;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.DecisionKind;
import vn.congdongso.teams.domain.Fields;
import vn.congdongso.teams.domain.Manner;
import vn.congdongso.teams.domain.SeatKind;
import vn.congdongso.teams.domain.SignerPost;
import vn.congdongso.teams.domain.Wording;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/**
 * @param replaceable earlier decisions of the agency that are in force
 * @param emptyRows rows to write into, for each body
 * @param places the agency and what lies in it, where a body can work
 * @param others bodies that stand there: those that can lead one of these, or be merged into it
 */
public record DecisionEditPage(
        DocumentId document,
        UnitSummary agency,
        DecisionDraft draft,
        FormView form,
        List<Option> replaceable,
        List<Integer> emptyRows,
        List<Option> places,
        List<Option> others) {

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

    /** Villages that a body of the agency's can serve. */
    public List<Option> villages() {
        return places.isEmpty() ? List.of() : places.subList(1, places.size());
    }

    public boolean composesDifference() {
        return draft.kind() == DecisionKind.CONSOLIDATE;
    }

    public List<Manner> manners() {
        return List.of(Manner.values());
    }

    public boolean ownWords() {
        Wording own = draft.wording();
        return !own.title().isEmpty()
                || !own.body().isEmpty()
                || !own.recipients().isEmpty();
    }

    /** Whether something of the body has been said, or is wrong, that the first look does not show. */
    public boolean open(int body) {
        BodyDraft draft = this.draft.bodies().get(body);
        return draft.name().isEmpty()
                || draft.unit() == null
                || !draft.scope().equals(BodyDraft.Scope.OWN_UNIT)
                || form.invalid(Fields.body(body, "unit")) != null
                || form.invalid(Fields.body(body, "villages")) != null;
    }

    public boolean merges() {
        return draft.kind() == DecisionKind.MERGE;
    }

    public boolean listsMembers() {
        return draft.kind().leavesMembers();
    }

    /** Bodies can be added where the decision makes them. */
    public boolean mayAddBody() {
        return draft.kind() == DecisionKind.ESTABLISH;
    }

    public List<BodyKind> bodyKinds() {
        return List.of(BodyKind.values());
    }

    /** How many decisions it replaces so far, and one more to choose. */
    public int replacedRows() {
        return draft.effect().replaces().size() + 1;
    }

    public List<SeatRole> roles() {
        return List.of(SeatRole.values());
    }

    public List<SeatKind> kinds(BodyDraft body) {
        if (!ofCommune(body)) {
            return List.of(SeatKind.NAMED, SeatKind.OFFICE);
        }
        return agency.level() == UnitLevel.COMMUNE
                ? List.of(SeatKind.NAMED, SeatKind.OFFICE, SeatKind.GROUP_LEADERS)
                : List.of(SeatKind.NAMED, SeatKind.OFFICE, SeatKind.OFFICE_BELOW);
    }

    public List<SignerPost> posts() {
        return List.of(SignerPost.values());
    }

    public List<Authority> authorities() {
        return List.of(Authority.values());
    }
}
