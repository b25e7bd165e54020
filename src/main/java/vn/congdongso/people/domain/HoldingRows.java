package vn.congdongso.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.people.Holding;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;

/**
 * An office's holders through time, as a line cut by changes: a change holds from its day to the next one. The caller
 * has a transaction; changes of one office wait for each other.
 */
@Repository
class HoldingRows {

    private static final String HOLDING = """
            SELECT h.office_id, lower(h.valid) AS since, upper(h.valid) AS until, h.legal_basis,
                   p.id AS person_id, p.full_name, p.position
            FROM people.office_holding h JOIN people.person p ON p.id = h.person_id
            """;

    private final JdbcClient jdbc;

    HoldingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Holding> of(Collection<OfficeId> offices) {
        return jdbc.sql(HOLDING + "WHERE h.office_id = ANY(:offices) ORDER BY h.office_id, h.valid DESC")
                .param("offices", offices.stream().map(OfficeId::value).toArray(UUID[]::new))
                .query(HoldingRows::holding)
                .list();
    }

    List<Holding> ofPerson(PersonId person) {
        return jdbc.sql(HOLDING + "WHERE h.person_id = :person ORDER BY h.valid DESC, h.office_id")
                .param("person", person.value())
                .query(HoldingRows::holding)
                .list();
    }

    Optional<Holding> on(OfficeId office, LocalDate day) {
        return jdbc.sql(HOLDING + "WHERE h.office_id = :office AND h.valid @> CAST(:day AS date)")
                .param("office", office.value())
                .param("day", day)
                .query(HoldingRows::holding)
                .optional();
    }

    void lock(OfficeId office) {
        jdbc.sql("SELECT id FROM people.office WHERE id = :office FOR UPDATE")
                .param("office", office.value())
                .query(Rows.ID)
                .single();
    }

    /** Answers who held the office on that day until now. */
    Optional<Holding> begin(OfficeId office, PersonId person, LocalDate from, String legalBasis) {
        lock(office);
        LocalDate until = nextChange(office, from);
        Optional<Holding> before = cut(office, from);
        insert(office, person, from, until, legalBasis);
        return before;
    }

    /** Answers who held the office on that day until now; without anybody nothing changes. */
    Optional<Holding> end(OfficeId office, LocalDate from) {
        lock(office);
        return cut(office, from);
    }

    /** The line is told anew for these days: the old words go, the person before holds the office until then. */
    void correct(Holding wrong, PersonId person, LocalDate from) {
        OfficeId office = wrong.office();
        LocalDate until = wrong.valid().until();
        delete(office, wrong.valid().from());
        if (from.isAfter(wrong.valid().from())) {
            extend(office, wrong.valid().from(), from);
        } else {
            cut(office, from);
        }
        insert(office, person, from, until, wrong.legalBasis());
    }

    /** As if it had never been written: the person before, if there was one, holds the office until the next change. */
    void remove(Holding wrong) {
        delete(wrong.office(), wrong.valid().from());
        extend(wrong.office(), wrong.valid().from(), wrong.valid().until());
    }

    private @Nullable LocalDate nextChange(OfficeId office, LocalDate from) {
        return jdbc.sql("""
                        SELECT min(change) FROM (
                            SELECT upper(valid) AS change FROM people.office_holding
                            WHERE office_id = :office AND valid @> CAST(:from AS date)
                            UNION ALL
                            SELECT lower(valid) FROM people.office_holding
                            WHERE office_id = :office AND lower(valid) > :from) changes
                        """)
                .param("office", office.value())
                .param("from", from)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private Optional<Holding> cut(OfficeId office, LocalDate day) {
        Optional<Holding> before = on(office, day);
        before.ifPresent(holding -> {
            if (holding.valid().from().equals(day)) {
                delete(office, day);
            } else {
                jdbc.sql("""
                                UPDATE people.office_holding SET valid = daterange(lower(valid), :day)
                                WHERE office_id = :office AND valid @> CAST(:day AS date)
                                """).param("office", office.value()).param("day", day).update();
            }
        });
        return before;
    }

    private void extend(OfficeId office, LocalDate ending, @Nullable LocalDate until) {
        jdbc.sql("""
                        UPDATE people.office_holding SET valid = daterange(lower(valid), :until)
                        WHERE office_id = :office AND upper(valid) = :ending
                        """)
                .param("office", office.value())
                .param("ending", ending)
                .param("until", until, Types.DATE)
                .update();
    }

    private void delete(OfficeId office, LocalDate from) {
        jdbc.sql("DELETE FROM people.office_holding WHERE office_id = :office AND lower(valid) = :from")
                .param("office", office.value())
                .param("from", from)
                .update();
    }

    private void insert(
            OfficeId office, PersonId person, LocalDate from, @Nullable LocalDate until, String legalBasis) {
        jdbc.sql("""
                        INSERT INTO people.office_holding (office_id, valid, person_id, legal_basis)
                        VALUES (:office, daterange(:from, :until), :person, :basis)
                        """)
                .param("office", office.value())
                .param("from", from)
                .param("until", until, Types.DATE)
                .param("person", person.value())
                .param("basis", legalBasis)
                .update();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                new OfficeId(row.getObject("office_id", UUID.class)),
                JdbcPeople.person(row, number),
                new Validity(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getString("legal_basis"));
    }
}
