package vn.congdongso.documents.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;

/** Reads the register of incoming documents. */
@Repository
public class IncomingRegister {

    private static final String ROWS = """
            SELECT i.id, i.agency_id, i.arrival_number, i.arrived_on, i.author, i.code, i.dated, i.kind, i.subject,
                   i.receiver, i.forwarded_on, i.signed_for, i.note, i.due_on, i.progress, i.settled_on, i.answer_id,
                   i.voided_on, i.void_reason, i.version, a.number AS answer_number, a.symbol AS answer_symbol
            FROM documents.incoming i LEFT JOIN documents.document a ON a.id = i.answer_id
            """;

    private static final String MATCHING = """
            WHERE i.agency_id = :agency AND (:year = 0 OR i.year = :year)
              AND (:kind = '' OR public.vi_key(i.kind) = public.vi_key(:kind))
              AND (CAST(:from AS date) IS NULL OR i.arrived_on >= CAST(:from AS date))
              AND (CAST(:until AS date) IS NULL OR i.arrived_on <= CAST(:until AS date))
              AND CASE :state
                    WHEN 'OPEN' THEN i.voided_on IS NULL AND i.settled_on IS NULL
                    WHEN 'LATE' THEN i.voided_on IS NULL AND i.settled_on IS NULL AND i.due_on < CAST(:today AS date)
                    WHEN 'SETTLED' THEN i.voided_on IS NULL AND i.settled_on IS NOT NULL
                    WHEN 'VOID' THEN i.voided_on IS NOT NULL
                    ELSE TRUE
                  END
              AND i.search_key LIKE ALL (CAST(:words AS text[]))
            """;

    private static final String LATEST_FIRST = "ORDER BY i.arrival_number DESC";
    private static final String AS_BOUND = "ORDER BY i.arrival_number";

    /** What is open stands before what is done, the earliest due day first. */
    private static final String BY_URGENCY = """
            ORDER BY (i.voided_on IS NOT NULL), (i.settled_on IS NOT NULL), i.due_on NULLS LAST, i.arrival_number
            """;

    private final JdbcClient jdbc;
    private final Today today;

    IncomingRegister(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public RegisterPage<Incoming> page(RegisterFilter filter, long offset, int size) {
        return new RegisterPage<>(rows(filter, LATEST_FIRST, offset, size), total(filter));
    }

    public List<Incoming> book(RegisterFilter filter, long offset, int size) {
        return rows(filter, AS_BOUND, offset, size);
    }

    /** For following up: sổ theo dõi giải quyết văn bản đến. */
    public List<Incoming> byUrgency(RegisterFilter filter, long offset, int size) {
        return rows(filter, BY_URGENCY, offset, size);
    }

    public long total(RegisterFilter filter) {
        return matching(filter, "SELECT count(*) FROM documents.incoming i " + MATCHING)
                .query(Rows.COUNT)
                .single();
    }

    public Optional<Incoming> find(IncomingId id) {
        return jdbc.sql(ROWS + "WHERE i.id = :id")
                .param("id", id.value())
                .query(IncomingRegister::line)
                .optional();
    }

    /** The row itself, for whoever is going to change it in this transaction. */
    Incoming locked(IncomingId id) {
        return jdbc.sql(ROWS + "WHERE i.id = :id FOR UPDATE OF i")
                .param("id", id.value())
                .query(IncomingRegister::line)
                .optional()
                .orElseThrow();
    }

    /** A row of the agency that bears the same number, symbol and author (Phụ lục VI asks to warn), the latest first. */
    public Optional<Incoming> known(UnitId agency, String author, String code) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        return jdbc.sql(ROWS + """
                        WHERE i.agency_id = :agency AND i.voided_on IS NULL
                          AND i.code_key = regexp_replace(lower(regexp_replace(:code, '\\s', '', 'g')), '^0+', '')
                          AND i.author_key = public.vi_key(:author)
                        ORDER BY i.arrived_on DESC, i.arrival_number DESC LIMIT 1
                        """)
                .param("agency", agency.value())
                .param("code", code)
                .param("author", author)
                .query(IncomingRegister::line)
                .optional();
    }

    public List<Integer> years(UnitId agency) {
        return jdbc.sql("SELECT year FROM documents.arrival_series WHERE agency_id = :agency ORDER BY year DESC")
                .param("agency", agency.value())
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** The arrival number that the next document of the year would take. */
    public int next(UnitId agency, int year) {
        return jdbc.sql("""
                        SELECT last_number + 1 FROM documents.arrival_series WHERE agency_id = :agency AND year = :year
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .query((row, number) -> row.getInt(1))
                .optional()
                .orElse(1);
    }

    /** @param late of those that are due at all */
    public record Due(long due, long late) {}

    /** Open rows of the agencies that are due up to the day. */
    public Due due(Collection<UnitId> agencies, LocalDate until) {
        return jdbc.sql("""
                        SELECT count(*) AS due, count(*) FILTER (WHERE due_on < CAST(:today AS date)) AS late
                        FROM documents.incoming
                        WHERE agency_id = ANY(:agencies) AND settled_on IS NULL AND voided_on IS NULL
                          AND due_on <= CAST(:until AS date)
                        """)
                .param("agencies", agencies.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today.today())
                .param("until", until)
                .query((row, number) -> new Due(row.getLong("due"), row.getLong("late")))
                .single();
    }

    private List<Incoming> rows(RegisterFilter filter, String order, long offset, int size) {
        return matching(filter, ROWS + MATCHING + order + " LIMIT :size OFFSET :offset")
                .param("size", size)
                .param("offset", offset)
                .query(IncomingRegister::line)
                .list();
    }

    private JdbcClient.StatementSpec matching(RegisterFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("agency", filter.agency().value())
                .param("year", filter.year())
                .param("kind", filter.kind())
                .param("state", filter.state())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("today", today.today())
                .param("words", SearchWords.patterns(filter.words()));
    }

    private static Incoming line(ResultSet row, int number) throws SQLException {
        UUID answer = row.getObject("answer_id", UUID.class);
        LocalDate arrivedOn = row.getObject("arrived_on", LocalDate.class);
        return new Incoming(
                new IncomingId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("agency_id", UUID.class)),
                row.getInt("arrival_number"),
                arrivedOn,
                arrival(row, arrivedOn),
                row.getString("progress"),
                row.getObject("settled_on", LocalDate.class),
                answer == null ? null : new DocumentId(answer),
                answer == null
                        ? ""
                        : new DocumentNumber(
                                        row.getObject("answer_number", Integer.class), row.getString("answer_symbol"))
                                .text(),
                row.getObject("voided_on", LocalDate.class),
                row.getString("void_reason"),
                row.getInt("version"));
    }

    private static Arrival arrival(ResultSet row, LocalDate arrivedOn) throws SQLException {
        return new Arrival(
                arrivedOn,
                Objects.requireNonNull(row.getString("author")),
                row.getString("code"),
                row.getObject("dated", LocalDate.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("receiver"),
                row.getObject("forwarded_on", LocalDate.class),
                row.getString("signed_for"),
                row.getString("note"),
                row.getObject("due_on", LocalDate.class));
    }
}
