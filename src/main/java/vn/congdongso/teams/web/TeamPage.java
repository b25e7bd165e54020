package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyLink;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.domain.BodyPortrait;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/**
 * A body on a day.
 *
 * @param above from the province down to the unit in which it works
 * @param members empty on days on which the body did not exist
 * @param decisions by which it began and changed, latest first; only those that the viewer may read
 * @param opened members whose own page the viewer may open
 * @param portrait what decisions say of it besides
 * @param mayInvite whether the viewer hands out phones' links
 */
public record TeamPage(
        BodySummary body,
        boolean exists,
        LocalDate day,
        boolean today,
        FormView filters,
        List<UnitSummary> above,
        List<Member> members,
        Set<PersonId> opened,
        List<Decided> decisions,
        List<BodyLink> links,
        BodyPortrait.Portrait portrait,
        boolean mayInvite,
        boolean phone) {

    /** The member's own page; null where the viewer may not open it, or the office is vacant. */
    public @Nullable String hrefOf(Member member) {
        PersonId person = member.person();
        return person != null && opened.contains(person) ? "/nguoi/" + person : null;
    }

    /** @param effective first day of effect */
    public record Decided(DocumentSummary document, LocalDate effective) {

        public String href() {
            return "/quyet-dinh/" + document.id();
        }
    }

    public String invitations() {
        return "/to/" + body.id() + "/loi-moi";
    }
}
