package vn.congdongso.teams;

import java.util.List;
import vn.congdongso.access.CurrentAccount;

/** A module's own links on a body's page, for as much as the viewer may see. */
public interface BodyLinks {

    List<BodyLink> of(BodySummary body, CurrentAccount who);
}
