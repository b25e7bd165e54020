package vn.congdongso.access;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.people.PersonId;

/** Answered by the module that keeps the bodies: which seats give a person which role on a day. */
public interface BodyRoles {

    List<BodyRole> rolesOf(PersonId person, LocalDate day);
}
