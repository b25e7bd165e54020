package vn.congdongso.access.domain;

import java.time.Instant;
import java.util.UUID;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

record Invitation(
        UUID id, PersonId person, UUID body, String bodyName, UnitId unit, Instant expiresAt, boolean revoked) {}
