package vn.congdongso.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.congdongso.shared.Outcome;
import vn.congdongso.units.UnitId;

/** How persons can be reached. Nothing is kept without a consent, and nothing is answered without one in force. */
public interface Contacts {

    /**
     * Persons whom the unit, or one that became part of it, named or gave an office, with this phone.
     *
     * @param phone as people type it; one that is no number finds nobody
     */
    List<PersonId> withPhone(UnitId unit, String phone);

    /** The same for many numbers at once: by each text as it was given; texts that find nobody are left out. */
    Map<String, List<PersonId>> withPhones(UnitId unit, Collection<String> phones);

    /**
     * Keeps one way to reach the person, in place of an earlier one of the kind.
     *
     * @return refused beside the field {@code phone}, {@code email} or {@code zalo} when the value is none, and beside
     *     {@code consentOn} when the day of the consent lies ahead
     */
    Outcome<Contact> keep(PersonId person, ContactKind kind, String value, ConsentGiven consent);

    List<Contact> of(PersonId person);

    /** Every consent that was ever written down, the latest first. */
    List<Consent> consentsOf(PersonId person);
}
