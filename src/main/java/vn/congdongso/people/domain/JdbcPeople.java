package vn.congdongso.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.people.Holding;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;

@UseCase
class JdbcPeople implements People {

    private final JdbcClient jdbc;
    private final HoldingRows holdings;
    private final PersonRows persons;
    private final Changes changes;

    JdbcPeople(JdbcClient jdbc, HoldingRows holdings, PersonRows persons, Changes changes) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.persons = persons;
        this.changes = changes;
    }

    @Override
    public Optional<Person> find(PersonId person) {
        return Optional.ofNullable(findAll(List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> persons) {
        return jdbc
                .sql("SELECT id AS person_id, full_name, position FROM people.person WHERE id = ANY(:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(JdbcPeople::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> holderOf(OfficeId office, LocalDate day) {
        return Optional.ofNullable(holdersOf(List.of(office), day).get(office));
    }

    @Override
    public Map<OfficeId, Person> holdersOf(Collection<OfficeId> offices, LocalDate day) {
        Map<OfficeId, Person> holders = new HashMap<>();
        jdbc.sql("""
                        SELECT h.office_id, p.id AS person_id, p.full_name, p.position
                        FROM people.office_holding h JOIN people.person p ON p.id = h.person_id
                        WHERE h.office_id = ANY(:offices) AND h.valid @> CAST(:day AS date)
                        """)
                .param("offices", offices.stream().map(OfficeId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> {
                    holders.put(new OfficeId(row.getObject("office_id", UUID.class)), person(row, number));
                    return number;
                })
                .list();
        return holders;
    }

    /** Asked on every request of a member, so it opens no transaction of its own. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<OfficeId> officesOf(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        SELECT office_id FROM people.office_holding
                        WHERE person_id = :person AND valid @> CAST(:day AS date)
                        """).param("person", person.value()).param("day", day).query(Rows.ID).list().stream()
                .map(OfficeId::new)
                .toList();
    }

    @Override
    public List<Office> officesOf(UnitId unit) {
        return jdbc.sql("""
                        SELECT id, unit_id, title FROM people.office
                        WHERE unit_id = :unit ORDER BY title COLLATE public.vi_natural
                        """)
                .param("unit", unit.value())
                .query(JdbcPeople::office)
                .list();
    }

    @Override
    public Map<OfficeId, Office> offices(Collection<OfficeId> offices) {
        return jdbc
                .sql("SELECT id, unit_id, title FROM people.office WHERE id = ANY(:ids)")
                .param("ids", offices.stream().map(OfficeId::value).toArray(UUID[]::new))
                .query(JdbcPeople::office)
                .list()
                .stream()
                .collect(Collectors.toMap(Office::id, Function.identity()));
    }

    @Override
    public List<Office> officesCalled(Collection<UnitId> units, String beginning) {
        return jdbc.sql("""
                        SELECT id, unit_id, title FROM people.office
                        WHERE unit_id = ANY(:units) AND starts_with(title_key, public.vi_key(:beginning))
                        ORDER BY title COLLATE public.vi_natural
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("beginning", VietnameseText.clean(beginning))
                .query(JdbcPeople::office)
                .list();
    }

    @Override
    public OfficeId office(UnitId unit, String title) {
        String clean = VietnameseText.clean(title);
        OfficeId fresh = new OfficeId(Uuid7.next());
        int made = jdbc.sql("""
                        INSERT INTO people.office (id, unit_id, title) VALUES (:id, :unit, :title)
                        ON CONFLICT (unit_id, title_key) DO NOTHING
                        """)
                .param("id", fresh.value())
                .param("unit", unit.value())
                .param("title", clean)
                .update();
        if (made == 1) {
            changes.record(Change.of("people.office.named", "office", fresh, unit.value(), clean));
            return fresh;
        }
        return new OfficeId(
                jdbc.sql("SELECT id FROM people.office WHERE unit_id = :unit AND title_key = public.vi_key(:title)")
                        .param("unit", unit.value())
                        .param("title", clean)
                        .query(Rows.ID)
                        .single());
    }

    @Override
    public void appoint(OfficeId office, PersonId person, LocalDate from, String legalBasis) {
        Optional<Holding> before = holdings.begin(office, person, from, legalBasis);
        Change held =
                Change.of("people.office.held", "office", office, null, new Held(person.value(), from, legalBasis));
        changes.record(before.map(other -> held.replacing(Held.of(other))).orElse(held));
    }

    @Override
    public void vacate(OfficeId office, LocalDate from, String legalBasis) {
        holdings.end(office, from)
                .ifPresent(before -> changes.record(
                        Change.of("people.office.vacated", "office", office, null, new Vacated(from, legalBasis))
                                .replacing(Held.of(before))));
    }

    @Override
    public List<Holding> holdings(Collection<OfficeId> offices) {
        return holdings.of(offices);
    }

    @Override
    public List<Holding> holdingsOf(PersonId person) {
        return holdings.ofPerson(person);
    }

    @Override
    public List<Person> called(UnitId unit, String words, int limit) {
        return persons.called(unit, words, limit);
    }

    @Override
    public Map<PersonId, UnitId> namedBy(Collection<PersonId> asked) {
        return persons.namedBy(asked);
    }

    @Override
    public PersonId standsFor(PersonId person) {
        return persons.standsFor(person);
    }

    @Override
    public PersonId add(String fullName, String position, UnitId namedBy) {
        PersonId id = new PersonId(Uuid7.next());
        jdbc.sql("""
                        INSERT INTO people.person (id, full_name, position, named_by)
                        VALUES (:id, :name, :position, :unit)
                        """)
                .param("id", id.value())
                .param("name", VietnameseText.clean(fullName))
                .param("position", VietnameseText.clean(position))
                .param("unit", namedBy.value())
                .update();
        // the name itself stays out of the trail: it can be asked of the person record while that is kept
        changes.record(Change.of("people.person.named", "person", id, namedBy.value(), id.value()));
        return id;
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getString("position"));
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                new OfficeId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("title"));
    }
}
