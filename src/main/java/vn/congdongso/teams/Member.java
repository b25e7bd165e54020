package vn.congdongso.teams;

import org.jspecify.annotations.Nullable;
import vn.congdongso.people.PersonId;

/**
 * A member of a body on a day, however the seat names them.
 *
 * @param person absent while an office in the body has no holder
 * @param name the person's name, or empty
 * @param position the office or position by which they are a member
 * @param invited asked to take part from outside (mời tham gia)
 */
public record Member(@Nullable PersonId person, String name, String position, SeatRole role, boolean invited) {}
