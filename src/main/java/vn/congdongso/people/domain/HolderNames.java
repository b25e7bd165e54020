package vn.congdongso.people.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Whom a name means in a unit: somebody known already, or somebody new. */
@NamedInterface("deeds")
@Component
public class HolderNames {

    /** Chosen where the name is a namesake's and the person is not known yet. */
    public static final String SOMEBODY_NEW = "moi";

    private static final int LONGEST_NAME = 100;

    private final PersonRows persons;

    HolderNames(PersonRows persons) {
        this.persons = persons;
    }

    /** Persons known in the unit by exactly this name. */
    public List<Person> namesakes(UnitId unit, String fullName) {
        return persons.namesakes(unit, fullName);
    }

    /**
     * @param choice id of a namesake, {@link #SOMEBODY_NEW}, or empty: then the only one of the name is meant
     * @return empty for somebody new; refused beside the field {@code name} or {@code person}
     */
    Outcome<Optional<PersonId>> whom(UnitId unit, String fullName, String choice) {
        String name = VietnameseText.clean(fullName);
        if (VietnameseText.key(name).isEmpty() || name.length() > LONGEST_NAME) {
            return Outcome.refused(Violation.of("name", "directory.violation.name", LONGEST_NAME));
        }
        if (choice.equals(SOMEBODY_NEW)) {
            return Outcome.accepted(Optional.empty());
        }
        List<PersonId> known =
                persons.namesakes(unit, name).stream().map(Person::id).toList();
        if (choice.isBlank()) {
            return known.size() > 1
                    ? Outcome.refused(Violation.of("person", "directory.violation.namesakes", known.size()))
                    : Outcome.accepted(known.stream().findFirst());
        }
        Optional<PersonId> chosen = known.stream()
                .filter(person -> person.toString().equals(choice.strip()))
                .findFirst();
        return chosen.isPresent()
                ? Outcome.accepted(chosen)
                : Outcome.refused(Violation.of("person", "directory.violation.namesakes", known.size()));
    }
}
