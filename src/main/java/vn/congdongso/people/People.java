package vn.congdongso.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdongso.units.UnitId;

/** Read desk of persons and offices, and the two ways in which decisions add to them. */
public interface People {

    Optional<Person> find(PersonId person);

    Map<PersonId, Person> findAll(Collection<PersonId> persons);

    Optional<Person> holderOf(OfficeId office, LocalDate day);

    Map<OfficeId, Person> holdersOf(Collection<OfficeId> offices, LocalDate day);

    /** Offices that the person holds on the day. */
    List<OfficeId> officesOf(PersonId person, LocalDate day);

    List<Office> officesOf(UnitId unit);

    Map<OfficeId, Office> offices(Collection<OfficeId> offices);

    /** Offices in those units whose title begins so, without regard to marks and capitals. */
    List<Office> officesCalled(Collection<UnitId> units, String beginning);

    /** The office of that title in the unit, made when it is named for the first time. */
    OfficeId office(UnitId unit, String title);

    /**
     * From that day the person holds the office; whoever held it until then holds it no more. What is known of later
     * days stays: the person holds the office until the next change. Who began on the very day gives way.
     */
    void appoint(OfficeId office, PersonId person, LocalDate from, String legalBasis);

    /** From that day nobody holds the office, until the next change that is known. */
    void vacate(OfficeId office, LocalDate from, String legalBasis);

    /** Who held the offices and when, the latest first. */
    List<Holding> holdings(Collection<OfficeId> offices);

    /** Which offices the person held and when, the latest first. */
    List<Holding> holdingsOf(PersonId person);

    /**
     * Persons named by the unit, by one that became part of it, or holding one of its offices, whose name has these
     * words, without regard to marks and capitals; in the order of names.
     */
    List<Person> called(UnitId unit, String words, int limit);

    /** The unit whose paper named each person first: where the person belongs. */
    Map<PersonId, UnitId> namedBy(Collection<PersonId> persons);

    /** Whom the person is told to be the same as; the person itself when nothing of the kind was told. */
    PersonId standsFor(PersonId person);

    /** A person newly named by a decision of the unit. */
    PersonId add(String fullName, String position, UnitId namedBy);
}
