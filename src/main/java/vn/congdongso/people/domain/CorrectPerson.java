package vn.congdongso.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Mends how a person's name or position is written. Documents that were issued stay as they are. */
@NamedInterface("deeds")
@UseCase
public class CorrectPerson {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_REASON = 300;

    private final JdbcClient jdbc;
    private final People people;
    private final Changes changes;

    CorrectPerson(JdbcClient jdbc, People people, Changes changes) {
        this.jdbc = jdbc;
        this.people = people;
        this.changes = changes;
    }

    /** The person as written now. Empty when there is none; refused beside {@code fullName}, {@code position}, {@code reason}. */
    public Optional<Outcome<Person>> correct(PersonId id, String fullName, String position, String reason) {
        return people.find(id)
                .map(before -> correct(
                        before,
                        new Person(id, VietnameseText.clean(fullName), VietnameseText.clean(position)),
                        VietnameseText.clean(reason)));
    }

    private Outcome<Person> correct(Person before, Person after, String reason) {
        List<Violation> violations = new ArrayList<>();
        if (VietnameseText.key(after.fullName()).isEmpty() || after.fullName().length() > LONGEST_NAME) {
            violations.add(Violation.of("fullName", "directory.violation.name", LONGEST_NAME));
        }
        if (after.position().length() > LONGEST_POSITION) {
            violations.add(Violation.of(
                    "position",
                    "directory.violation.too-long",
                    LONGEST_POSITION,
                    after.position().length()));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            violations.add(Violation.of("reason", "directory.violation.reason", LONGEST_REASON));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        jdbc.sql("UPDATE people.person SET full_name = :name, position = :position WHERE id = :id")
                .param("name", after.fullName())
                .param("position", after.position())
                .param("id", after.id().value())
                .update();
        // names stay out of the trail: they can be asked of the person record while that is kept
        changes.record(Change.of(
                        "people.person.corrected",
                        "person",
                        after.id(),
                        null,
                        new Corrected(
                                !before.fullName().equals(after.fullName()),
                                !before.position().equals(after.position())))
                .because(reason));
        return Outcome.accepted(after);
    }

    private record Corrected(boolean name, boolean position) {}
}
