package vn.congdongso.people.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Persons found again: by name where they belong, and through mergers. */
@Repository
class PersonRows {

    private static final int MOST_NAMESAKES = 50;

    private final JdbcClient jdbc;
    private final Units units;

    PersonRows(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    List<Person> called(UnitId unit, String words, int limit) {
        String key = VietnameseText.key(words);
        return key.isEmpty() ? List.of() : found(unit, "%" + key + "%", limit);
    }

    /** Persons of exactly this name, whichever way its tones are set. */
    List<Person> namesakes(UnitId unit, String fullName) {
        String name = sameName(fullName);
        String key = VietnameseText.key(fullName);
        if (key.isEmpty()) {
            return List.of();
        }
        return found(unit, key, MOST_NAMESAKES).stream()
                .filter(person -> sameName(person.fullName()).equals(name))
                .toList();
    }

    static String sameName(String name) {
        return VietnameseText.oldToneStyle(VietnameseText.clean(name)).toLowerCase(Locale.ROOT);
    }

    private List<Person> found(UnitId unit, String pattern, int limit) {
        UUID[] ground = Stream.concat(
                        Stream.of(unit), units.predecessors(unit).stream().map(UnitSummary::id))
                .map(UnitId::value)
                .toArray(UUID[]::new);
        return jdbc.sql("""
                        SELECT p.id AS person_id, p.full_name, p.position
                        FROM people.person p
                        WHERE p.search_key LIKE :pattern AND p.merged_into IS NULL
                          AND (p.named_by = ANY(:units)
                               OR EXISTS (SELECT FROM people.office_holding h
                                          JOIN people.office o ON o.id = h.office_id
                                          WHERE h.person_id = p.id AND o.unit_id = ANY(:units)))
                        ORDER BY p.full_name COLLATE public.vi_natural, p.created_at, p.id
                        LIMIT :limit
                        """)
                .param("pattern", pattern)
                .param("units", ground)
                .param("limit", limit)
                .query(JdbcPeople::person)
                .list();
    }

    Map<PersonId, UnitId> namedBy(Collection<PersonId> persons) {
        Map<PersonId, UnitId> places = new HashMap<>();
        jdbc.sql("SELECT id, named_by FROM people.person WHERE id = ANY(:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> places.put(
                        new PersonId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("named_by", UUID.class))))
                .list();
        return places;
    }

    PersonId standsFor(PersonId person) {
        return jdbc.sql("SELECT merged_into FROM people.person WHERE id = :id AND merged_into IS NOT NULL")
                .param("id", person.value())
                .query(Rows.ID)
                .optional()
                .map(PersonId::new)
                .orElse(person);
    }
}
