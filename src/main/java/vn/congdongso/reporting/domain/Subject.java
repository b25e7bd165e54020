package vn.congdongso.reporting.domain;

import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Who owes a report. */
public sealed interface Subject {

    record Team(BodyId body) implements Subject {}

    record Commune(UnitId unit) implements Subject {}
}
