package vn.congdongso.access.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.InvitationLink;
import vn.congdongso.access.InvitationState;
import vn.congdongso.access.Invitations;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;

@Component
class InvitationDesk implements Invitations {

    private final InviteMember invite;
    private final RevokeInvitation revoke;
    private final InvitationRows invitations;
    private final Today today;

    InvitationDesk(InviteMember invite, RevokeInvitation revoke, InvitationRows invitations, Today today) {
        this.invite = invite;
        this.revoke = revoke;
        this.invitations = invitations;
        this.today = today;
    }

    @Override
    public Outcome<InvitationLink> invite(CurrentAccount by, UUID body, UnitId unit, PersonId person, String bodyName) {
        return invite.handle(new InviteMember.Command(by, body, unit, person, bodyName));
    }

    @Override
    public List<InvitationState> statesFor(UUID body) {
        return invitations.states(body, today.now());
    }

    @Override
    public Outcome<PersonId> revoke(CurrentAccount by, UUID body, PersonId person) {
        return revoke.handle(new RevokeInvitation.Command(by, body, person, false));
    }

    @Override
    public Outcome<PersonId> shutOut(CurrentAccount by, UUID body, PersonId person) {
        return revoke.handle(new RevokeInvitation.Command(by, body, person, true));
    }
}
