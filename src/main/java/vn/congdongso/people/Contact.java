package vn.congdongso.people;

import java.util.UUID;

/**
 * How a person can be reached, for as long as the consent is in force.
 *
 * @param value E.164, an address, or whether Zalo is used; see {@link ContactKind}
 * @param consent by which it is kept
 */
public record Contact(PersonId person, ContactKind kind, String value, ContactPurpose purpose, UUID consent) {

    /** What may be seen without asking. */
    public String masked() {
        return switch (kind) {
            case PHONE -> PhoneNumbers.masked(value);
            case EMAIL -> value.substring(0, 1) + "***" + value.substring(value.indexOf('@'));
            case ZALO -> value;
        };
    }

    public String shown() {
        return kind == ContactKind.PHONE ? PhoneNumbers.shown(value) : value;
    }
}
