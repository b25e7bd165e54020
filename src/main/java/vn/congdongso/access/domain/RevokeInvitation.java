package vn.congdongso.access.domain;

import java.util.Optional;
import java.util.UUID;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** A member's link ends, and with it, where wanted, the phones that came in by links of the body. */
@UseCase
class RevokeInvitation {

    record Command(CurrentAccount by, UUID body, PersonId person, boolean phonesToo) {}

    record Line(String body, boolean linkEnded, int phonesPutOut) {}

    private final InvitationRows invitations;
    private final DeviceRows devices;
    private final Changes changes;
    private final Today today;

    RevokeInvitation(InvitationRows invitations, DeviceRows devices, Changes changes, Today today) {
        this.invitations = invitations;
        this.devices = devices;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<PersonId> handle(Command command) {
        UUID body = command.body();
        PersonId person = command.person();
        Optional<UnitId> unit = invitations.lastUnit(body, person);
        if (unit.isEmpty()) {
            return Outcome.refused(Violation.of("person", "access.violation.never-invited"));
        }
        boolean ended = invitations.revoke(body, person, today.now());
        int phones = command.phonesToo() ? devices.revokeAll(body, person, today.now()) : 0;
        Line line = new Line(body.toString(), ended, phones);
        changes.record(Change.of(
                "access.invitation.revoked", "person", person, unit.get().value(), line));
        return Outcome.accepted(person);
    }
}
