package vn.congdongso.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.shared.Today;

/** Looks at an invitation link without using it, and recognises the phones that have used one. */
@Component
public class Door {

    /** What stands behind a link. */
    public sealed interface Look {

        record Welcome(String name, String bodyName) implements Look {}

        record Closed(Reason reason) implements Look {}
    }

    public enum Reason {
        UNKNOWN("access.violation.invitation-unknown"),
        REVOKED("access.violation.invitation-revoked"),
        EXPIRED("access.violation.invitation-expired"),
        USED_UP("access.violation.invitation-used-up");

        private final String violation;

        Reason(String violation) {
            this.violation = violation;
        }

        String violation() {
            return violation;
        }

        /** The reason that a refusal names. */
        public static Reason of(String violation) {
            for (Reason reason : values()) {
                if (reason.violation.equals(violation)) {
                    return reason;
                }
            }
            return UNKNOWN;
        }
    }

    private final InvitationRows invitations;
    private final DeviceRows devices;
    private final AccountRows accounts;
    private final People people;
    private final Today today;
    private final AccessSettings settings;

    Door(
            InvitationRows invitations,
            DeviceRows devices,
            AccountRows accounts,
            People people,
            Today today,
            AccessSettings settings) {
        this.invitations = invitations;
        this.devices = devices;
        this.accounts = accounts;
        this.people = people;
        this.today = today;
        this.settings = settings;
    }

    public Look look(String token) {
        Optional<Invitation> found = invitations.byTokenHash(Secret.hash(token));
        if (found.isEmpty()) {
            return new Look.Closed(Reason.UNKNOWN);
        }
        Invitation invitation = found.get();
        Optional<Person> person = people.find(invitation.person());
        Optional<Account> account = accounts.volunteer(invitation.person());
        Optional<Reason> closed = closed(invitation, account);
        if (closed.isEmpty() && account.isPresent() && usedUp(account.get().id())) {
            closed = Optional.of(Reason.USED_UP);
        }
        return closed.<Look>map(Look.Closed::new)
                .orElseGet(() -> new Look.Welcome(person.map(Person::fullName).orElse(""), invitation.bodyName()));
    }

    /** Empty when the secret is wrong or the phone was put out. */
    public Optional<KnownDevice> recognise(UUID device, String secret) {
        return devices.recognise(
                device, Secret.hash(secret), today.now().minus(settings.device().lifetime()));
    }

    /** The account's phones, the last one used first. */
    public List<Device> phones(AccountId account) {
        return devices.inUse(account, today.now().minus(settings.device().lifetime()));
    }

    Optional<Reason> closed(Invitation invitation, Optional<Account> account) {
        if (invitation.revoked() || account.filter(Account::disabled).isPresent()) {
            return Optional.of(Reason.REVOKED);
        }
        return invitation.expiresAt().isAfter(today.now()) ? Optional.empty() : Optional.of(Reason.EXPIRED);
    }

    boolean usedUp(AccountId account) {
        return phones(account).size() >= settings.invitation().devices();
    }
}
