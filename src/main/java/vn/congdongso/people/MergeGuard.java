package vn.congdongso.people;

import java.util.Optional;
import vn.congdongso.shared.Violation;

/** A module's own reason why two records cannot be one person. */
public interface MergeGuard {

    Optional<Violation> against(PersonId kept, PersonId gone);
}
