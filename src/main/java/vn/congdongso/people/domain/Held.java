package vn.congdongso.people.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.congdongso.people.Holding;

/** What the audit trail keeps of a holding: names can be asked of the person record while that is kept. */
record Held(UUID person, LocalDate from, String legalBasis) {

    static Held of(Holding holding) {
        return new Held(holding.person().id().value(), holding.valid().from(), holding.legalBasis());
    }
}
