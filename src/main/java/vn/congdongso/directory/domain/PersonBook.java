package vn.congdongso.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.people.Consent;
import vn.congdongso.people.Contact;
import vn.congdongso.people.ContactKind;
import vn.congdongso.people.Contacts;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.domain.HolderNames;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.SeatHeld;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** All that is known of a person: offices and seats in time, how they can be reached. */
@Component
public class PersonBook {

    private final People people;
    private final Contacts contacts;
    private final HolderNames names;
    private final Teams teams;

    PersonBook(People people, Contacts contacts, HolderNames names, Teams teams) {
        this.people = people;
        this.contacts = contacts;
        this.names = names;
        this.teams = teams;
    }

    /**
     * @param unit where the person belongs
     * @param byRule bodies of the day in which a rule such as "all leaders of the group teams" seats the person
     * @param alike persons who may be the same one: of the same name or phone
     */
    public record Portrait(
            Person person,
            UnitId unit,
            List<Held> offices,
            List<SeatHeld> seats,
            List<BodySummary> byRule,
            List<Contact> contacts,
            List<Consent> consents,
            List<Person> alike) {}

    public record Held(Office office, Holding holding) {}

    public PersonId standsFor(PersonId person) {
        return people.standsFor(person);
    }

    /** Where a person belongs; empty when there is no such person. */
    public Optional<UnitId> unitOf(PersonId person) {
        return Optional.ofNullable(people.namedBy(List.of(person)).get(person));
    }

    public Optional<Portrait> of(PersonId id, LocalDate day) {
        return people.find(id).flatMap(person -> unitOf(id).map(unit -> portrait(person, unit, day)));
    }

    private Portrait portrait(Person person, UnitId unit, LocalDate day) {
        List<Holding> holdings = people.holdingsOf(person.id());
        Map<OfficeId, Office> offices =
                people.offices(holdings.stream().map(Holding::office).distinct().toList());
        List<Held> held = new ArrayList<>();
        for (Holding holding : holdings) {
            Office office = offices.get(holding.office());
            if (office != null) {
                held.add(new Held(office, holding));
            }
        }
        List<SeatHeld> seats = teams.seatsOf(person.id());
        List<BodySummary> byRule = teams.ofPerson(person.id(), day).stream()
                .filter(body -> seats.stream()
                        .noneMatch(seat ->
                                seat.body().equals(body.id()) && seat.valid().holdsOn(day)))
                .toList();
        List<Contact> known = contacts.of(person.id());
        return new Portrait(
                person, unit, held, seats, byRule, known, contacts.consentsOf(person.id()), alike(person, unit, known));
    }

    private List<Person> alike(Person person, UnitId unit, List<Contact> known) {
        Map<PersonId, Person> alike = new LinkedHashMap<>();
        names.namesakes(unit, person.fullName()).forEach(other -> alike.put(other.id(), other));
        known.stream()
                .filter(contact -> contact.kind() == ContactKind.PHONE)
                .flatMap(contact -> contacts.withPhone(unit, contact.value()).stream())
                .flatMap(other -> people.find(other).stream())
                .forEach(other -> alike.put(other.id(), other));
        alike.remove(person.id());
        return List.copyOf(alike.values());
    }
}
