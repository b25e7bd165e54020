package vn.congdongso.access;

import java.util.List;
import java.util.UUID;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.units.UnitId;

/**
 * Personal links by which members of a body get in with their phones, without a password. Who may call this for a body
 * is decided at the handler ({@link Permission#INVITE_MEMBER}).
 */
public interface Invitations {

    /** A new link; an older one of the same person for the same body ends with it. The token is told only here. */
    Outcome<InvitationLink> invite(CurrentAccount by, UUID body, UnitId unit, PersonId person, String bodyName);

    /** The newest link of each person invited to the body. */
    List<InvitationState> statesFor(UUID body);

    /** Ends the link; phones that are in stay in. */
    Outcome<PersonId> revoke(CurrentAccount by, UUID body, PersonId person);

    /** Ends the link and puts out every phone that came in by a link of this body. */
    Outcome<PersonId> shutOut(CurrentAccount by, UUID body, PersonId person);
}
