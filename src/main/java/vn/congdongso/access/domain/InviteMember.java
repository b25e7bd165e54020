package vn.congdongso.access.domain;

import java.time.Instant;
import java.util.UUID;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.InvitationLink;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** A member of a body gets a personal link; the one from before ends with it. */
@UseCase
class InviteMember {

    record Command(CurrentAccount by, UUID body, UnitId unit, PersonId person, String bodyName) {}

    record Line(String body, String person, Instant expires) {}

    private final InvitationRows invitations;
    private final People people;
    private final Changes changes;
    private final Today today;
    private final AccessSettings settings;

    InviteMember(InvitationRows invitations, People people, Changes changes, Today today, AccessSettings settings) {
        this.invitations = invitations;
        this.people = people;
        this.changes = changes;
        this.today = today;
        this.settings = settings;
    }

    public Outcome<InvitationLink> handle(Command command) {
        if (people.find(command.person()).isEmpty()) {
            return Outcome.refused(Violation.of("person", "access.violation.person-unknown"));
        }
        Instant now = today.now();
        Instant expires = now.plus(settings.invitation().lifetime());
        invitations.revoke(command.body(), command.person(), now);
        String token = Secret.token();
        Invitation invitation = new Invitation(
                Uuid7.next(), command.person(), command.body(), command.bodyName(), command.unit(), expires, false);
        invitations.add(invitation, Secret.hash(token), command.by().id(), now);
        changes.record(Change.of(
                "access.invitation.issued",
                "invitation",
                invitation.id(),
                command.unit().value(),
                new Line(command.body().toString(), command.person().toString(), expires)));
        return Outcome.accepted(new InvitationLink(command.person(), token, expires));
    }
}
