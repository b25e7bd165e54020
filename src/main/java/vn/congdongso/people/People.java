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

    /** From that day the person holds the office; whoever held it until then holds it no more. */
    void appoint(OfficeId office, PersonId person, LocalDate from, String legalBasis);

    /** A person newly named by a decision of the unit. */
    PersonId add(String fullName, String position, UnitId namedBy);
}
