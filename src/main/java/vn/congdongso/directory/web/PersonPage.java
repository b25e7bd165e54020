package vn.congdongso.directory.web;

import java.util.List;
import java.util.Map;
import vn.congdongso.directory.domain.PersonBook;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.people.Consent;
import vn.congdongso.people.Contact;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/**
 * A person.
 *
 * @param revealed whether phones and addresses are shown whole, which was written down
 * @param decisions by which the seats came, as far as the viewer may read them
 */
public record PersonPage(
        PersonBook.Portrait portrait,
        UnitSummary unit,
        boolean revealed,
        Map<DocumentId, DocumentSummary> decisions,
        FormView form,
        boolean mayManage) {

    public String address(String more) {
        return "/nguoi/" + portrait.person().id() + more;
    }

    public String shown(Contact contact) {
        return revealed ? contact.shown() : contact.masked();
    }

    public List<Consent> inForce() {
        return portrait.consents().stream()
                .filter(consent -> consent.withdrawn() == null)
                .toList();
    }
}
