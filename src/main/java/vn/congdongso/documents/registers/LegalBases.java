package vn.congdongso.documents.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.Units;

/** The documents that an agency may base its own on: those that came with the product, its own, those of all above it. */
@Repository
public class LegalBases {

    /** An end that an agency recorded counts for it and all below it; the nearest in time counts. */
    private static final String VISIBLE = """
            SELECT b.id, b.agency_id, b.kind, b.code, b.issuer, b.issued_on, b.subject, b.search_key,
                   lower(b.in_force) AS since,
                   least(upper(b.in_force), (e.last_day + 1)) AS until,
                   r.kind AS next_kind, r.code AS next_code, r.issuer AS next_issuer, r.issued_on AS next_issued_on,
                   r.subject AS next_subject
            FROM documents.legal_basis b
            LEFT JOIN LATERAL (
                SELECT last_day, replaced_by FROM documents.basis_end
                WHERE basis_id = b.id AND agency_id = ANY(:agencies)
                ORDER BY last_day LIMIT 1
            ) e ON TRUE
            LEFT JOIN documents.legal_basis r ON r.id = coalesce(e.replaced_by, b.replaced_by)
            WHERE (b.agency_id IS NULL OR b.agency_id = ANY(:agencies))
            """;

    private static final String MATCHING = """
              AND b.search_key LIKE ALL (CAST(:words AS text[]))
              AND (NOT :inForce OR CAST(:day AS date) < coalesce(upper(b.in_force), 'infinity')
                   AND (e.last_day IS NULL OR e.last_day >= CAST(:day AS date)))
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final Today today;

    LegalBases(JdbcClient jdbc, Units units, Today today) {
        this.jdbc = jdbc;
        this.units = units;
        this.today = today;
    }

    /** @param inForceOnly leaves out what has ended */
    public RegisterPage<LegalBasis> search(UnitId agency, String words, boolean inForceOnly, long offset, int size) {
        List<LegalBasis> rows = matching(agency, VISIBLE + MATCHING + """
                        ORDER BY b.issued_on DESC, b.id LIMIT :size OFFSET :offset
                        """, words, inForceOnly)
                .param("size", size)
                .param("offset", offset)
                .query(LegalBases::basis)
                .list();
        long total = matching(agency, "SELECT count(*) FROM (" + VISIBLE + MATCHING + ") found", words, inForceOnly)
                .query(Rows.COUNT)
                .single();
        return new RegisterPage<>(rows, total);
    }

    public Optional<LegalBasis> find(UnitId agency, UUID basis) {
        return jdbc.sql(VISIBLE + " AND b.id = :basis")
                .param("agencies", above(agency))
                .param("basis", basis)
                .query(LegalBases::basis)
                .optional();
    }

    /** Those of the given citations that name a basis which had ended before the day. */
    public List<LegalBasis> endedAmong(Collection<String> citations, UnitId agency, LocalDate day) {
        List<LegalBasis> ended = jdbc
                .sql(VISIBLE + """
                        AND (upper(b.in_force) <= CAST(:day AS date) OR e.last_day < CAST(:day AS date))
                        ORDER BY b.issued_on, b.id
                        """)
                .param("agencies", above(agency))
                .param("day", day)
                .query(LegalBases::basis)
                .list()
                .stream()
                .filter(basis -> basis.endedOn(day))
                .toList();
        List<String> said = citations.stream().map(LegalBases::comparable).toList();
        return ended.stream()
                .filter(basis -> said.stream().anyMatch(citation -> names(citation, basis)))
                .toList();
    }

    /** A law by its name and day, anything else by its number and day. */
    private static boolean names(String citation, LegalBasis basis) {
        LocalDate day = basis.issuedOn();
        String dated =
                String.format(Locale.ROOT, " %d %d %d ", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        String name = comparable(basis.law() ? basis.kind() + " " + basis.subject() : basis.code());
        return !name.isBlank() && citation.contains(name.stripTrailing() + " ") && citation.contains(dated);
    }

    /** Words alone, days as 3 6 2020 however they are written. */
    private static String comparable(String text) {
        String key = " " + VietnameseText.key(text) + " ";
        return key.replace(" thang ", " ")
                .replaceAll(" nam (?=\\d{4} )", " ")
                .replaceAll(" ngay (?=\\d)", " ")
                .replaceAll(" 0+(?=\\d)", " ");
    }

    private JdbcClient.StatementSpec matching(UnitId agency, String sql, String words, boolean inForceOnly) {
        return jdbc.sql(sql)
                .param("agencies", above(agency))
                .param("words", SearchWords.patterns(words))
                .param("inForce", inForceOnly)
                .param("day", today.today());
    }

    private UUID[] above(UnitId agency) {
        return units.withAncestors(agency, today.today()).toArray(UUID[]::new);
    }

    private static LegalBasis basis(ResultSet row, int number) throws SQLException {
        UUID agency = row.getObject("agency_id", UUID.class);
        LocalDate since = row.getObject("since", LocalDate.class);
        LocalDate until = row.getObject("until", LocalDate.class);
        return new LegalBasis(
                row.getObject("id", UUID.class),
                agency == null ? null : new UnitId(agency),
                row.getString("kind"),
                row.getString("code"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                new Validity(since, until != null && !until.isAfter(since) ? since.plusDays(1) : until),
                next(row));
    }

    private static String next(ResultSet row) throws SQLException {
        String kind = row.getString("next_kind");
        return kind == null
                ? ""
                : LegalBasis.citation(
                        kind,
                        Objects.requireNonNullElse(row.getString("next_code"), ""),
                        Objects.requireNonNullElse(row.getString("next_issuer"), ""),
                        Objects.requireNonNull(row.getObject("next_issued_on", LocalDate.class)),
                        Objects.requireNonNullElse(row.getString("next_subject"), ""));
    }
}
