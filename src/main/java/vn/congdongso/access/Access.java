package vn.congdongso.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congdongso.units.UnitId;

/** The one place that answers "may I". Everything not granted is denied. */
public interface Access {

    boolean may(CurrentAccount who, Permission what, Place where);

    /** Whether the right is held anywhere at all. */
    boolean mayAnywhere(CurrentAccount who, Permission what);

    /** The topmost units on whose ground the account has the right, from grants. */
    List<UnitId> unitsWhere(CurrentAccount who, Permission what);

    /** The bodies in which a seat gives the account the right. */
    List<UUID> bodiesWhere(CurrentAccount who, Permission what);

    /** Every role held today, for greeting and navigation. */
    Set<Role> rolesOf(CurrentAccount who);
}
