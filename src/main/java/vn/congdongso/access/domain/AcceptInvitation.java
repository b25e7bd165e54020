package vn.congdongso.access.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.AccountId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;

/** A member says "yes, that is me" on a phone: the phone is theirs from now on. */
@NamedInterface("deeds")
@UseCase
public class AcceptInvitation {

    /** @param already the account whose phone this is, when the link is opened on it once more */
    public record Command(
            String token,
            @Nullable String userAgent,
            @Nullable AccountId already) {}

    /** @param secret for the phone's cookie, told only here; absent when the phone was in already */
    public record Accepted(
            AccountId account,
            @Nullable UUID device,
            @Nullable String secret) {}

    record Line(String account, String body, DeviceKind kind) {}

    private final InvitationRows invitations;
    private final AccountRows accounts;
    private final DeviceRows devices;
    private final Door door;
    private final People people;
    private final Changes changes;
    private final Today today;

    AcceptInvitation(
            InvitationRows invitations,
            AccountRows accounts,
            DeviceRows devices,
            Door door,
            People people,
            Changes changes,
            Today today) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.devices = devices;
        this.door = door;
        this.people = people;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<Accepted> handle(Command command) {
        Optional<Invitation> found = invitations.byTokenHash(Secret.hash(command.token()));
        Optional<Person> person = found.flatMap(invitation -> people.find(invitation.person()));
        if (found.isEmpty() || person.isEmpty()) {
            return refused(Door.Reason.UNKNOWN);
        }
        Invitation invitation = found.get();
        Optional<Door.Reason> closed = door.closed(invitation, accounts.volunteer(invitation.person()));
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        Account account = accounts.volunteerOf(
                invitation.person(), person.get().fullName(), invitation.unit(), Uuid7.next(), today.now());
        accounts.hold(account.id());
        if (account.id().equals(command.already())) {
            return Outcome.accepted(new Accepted(account.id(), null, null));
        }
        return door.usedUp(account.id())
                ? refused(Door.Reason.USED_UP)
                : Outcome.accepted(register(command, invitation, account));
    }

    private Accepted register(Command command, Invitation invitation, Account account) {
        Instant now = today.now();
        Device device = new Device(Uuid7.next(), DeviceKind.of(command.userAgent()), now, now);
        String secret = Secret.key();
        devices.add(device, account.id(), invitation.id(), Secret.hash(secret));
        Line line = new Line(account.id().toString(), invitation.body().toString(), device.kind());
        Change change = Change.of(
                "access.invitation.accepted",
                "device",
                device.id(),
                invitation.unit().value(),
                line);
        ActingAs.run(account.current(), () -> changes.record(change));
        return new Accepted(account.id(), device.id(), secret);
    }

    private static Outcome<Accepted> refused(Door.Reason reason) {
        return Outcome.refused(Violation.of("", reason.violation()));
    }
}
