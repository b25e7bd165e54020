package vn.congdongso.people.domain;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.people.Contact;
import vn.congdongso.people.Contacts;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.UseCase;

/** Shows how a person can be reached; that somebody looked is written down. */
@NamedInterface("deeds")
@UseCase
public class RevealContacts {

    private final Contacts contacts;
    private final Changes changes;

    RevealContacts(Contacts contacts, Changes changes) {
        this.contacts = contacts;
        this.changes = changes;
    }

    public List<Contact> reveal(PersonId person) {
        List<Contact> shown = contacts.of(person);
        changes.record(Change.of(
                "people.contact.revealed",
                "person",
                person,
                null,
                shown.stream().map(Contact::kind).toList()));
        return shown;
    }
}
