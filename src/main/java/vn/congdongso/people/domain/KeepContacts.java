package vn.congdongso.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.people.ConsentGiven;
import vn.congdongso.people.Contact;
import vn.congdongso.people.ContactKind;
import vn.congdongso.people.Contacts;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

/** Keeps several ways to reach a person, to which they agreed at once: all or none. */
@NamedInterface("deeds")
@Component
@Transactional
public class KeepContacts {

    private final Contacts contacts;
    private final Today today;

    KeepContacts(Contacts contacts, Today today) {
        this.contacts = contacts;
        this.today = today;
    }

    public Outcome<List<Contact>> keep(PersonId person, Map<ContactKind, String> values, ConsentGiven consent) {
        List<Violation> violations = new ArrayList<>();
        values.forEach((kind, value) ->
                JdbcContacts.refusal(kind, value, consent, today.today()).ifPresent(violations::add));
        if (values.isEmpty()) {
            violations.add(Violation.of("phone", "directory.violation.no-contact"));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations.stream().distinct().toList());
        }
        return Outcome.accepted(values.entrySet().stream()
                .map(entry -> contacts.keep(person, entry.getKey(), entry.getValue(), consent)
                        .orThrow())
                .toList());
    }
}
