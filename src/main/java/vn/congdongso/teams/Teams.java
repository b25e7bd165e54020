package vn.congdongso.teams;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

/** Read desk of the bodies. Every question takes the day for which it is asked. */
public interface Teams {

    Optional<BodySummary> find(BodyId body, LocalDate day);

    /** The version of that day, or else the latest one: the name under which an ended body is remembered. */
    Optional<BodySummary> lastKnown(BodyId body, LocalDate day);

    Map<BodyId, BodySummary> findAll(Collection<BodyId> bodies, LocalDate day);

    /** Bodies that work in exactly this unit. */
    List<BodySummary> ofUnit(UnitId unit, LocalDate day);

    /** Bodies that work in exactly one of these units. */
    List<BodySummary> ofUnits(Collection<UnitId> units, LocalDate day);

    /** Bodies of this unit and of everything below it, in order of level and name. */
    List<BodySummary> below(UnitId ancestor, LocalDate day);

    /** Bodies in which the person has a seat by name, office or rule. */
    List<BodySummary> ofPerson(PersonId person, LocalDate day);

    /** The body and all that were merged into it, directly or in steps: what they did counts as its own. */
    List<BodyId> withPredecessors(BodyId body);

    /** Everyone in the body on the day, seats by office and by rule resolved to persons. */
    List<Member> members(BodyId body, LocalDate day);

    /** Every seat that the person ever had by name or by an office, the latest first. */
    List<SeatHeld> seatsOf(PersonId person);

    /** Seats on the day that whoever holds one of the offices has: a change of holder needs no decision there. */
    List<SeatHeld> seatsOf(Collection<OfficeId> offices, LocalDate day);

    /** Bodies that work in exactly one of these units, with their seats, in one question; in no order. */
    List<Roster> rosters(Collection<UnitId> units, LocalDate day);
}
