package vn.congdongso.access;

import java.util.UUID;
import vn.congdongso.units.UnitId;

/** A role that a person has in a body through a seat. */
public record BodyRole(UUID body, UnitId unit, Role role) {}
