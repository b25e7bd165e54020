package vn.congdongso.documents.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.UnitId;

/** Reads the register of outgoing documents. */
@Repository
public class OutgoingRegister {

    private static final String COLUMNS = """
            SELECT d.id, d.agency_id, d.number, d.symbol, d.issued_on, d.kind, d.subject, d.status,
                   l.signer, l.recipients, p.keeper, p.copies, p.sent_on, p.signed_for, p.note
            """;

    private static final String FROM = """
            FROM documents.document d
            JOIN documents.register_line l ON l.document_id = d.id
            LEFT JOIN documents.dispatch p ON p.document_id = d.id
            """;

    private static final String MATCHING = """
            WHERE d.agency_id = :agency AND d.year = :year AND d.number IS NOT NULL
              AND (:kind = '' OR d.kind = :kind)
              AND (:state = '' OR d.status = :state)
              AND (CAST(:from AS date) IS NULL OR d.issued_on >= CAST(:from AS date))
              AND (CAST(:until AS date) IS NULL OR d.issued_on <= CAST(:until AS date))
              AND concat_ws(' ', l.search_key, p.search_key) LIKE ALL (CAST(:words AS text[]))
            """;

    private final JdbcClient jdbc;

    OutgoingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first, as one looks something up. */
    public RegisterPage<OutgoingLine> page(RegisterFilter filter, long offset, int size) {
        return new RegisterPage<>(
                rows(filter, "ORDER BY d.issued_on DESC, d.number DESC, d.id DESC", offset, size), total(filter));
    }

    /** In the order in which they were issued, as a book is bound. */
    public List<OutgoingLine> book(RegisterFilter filter, long offset, int size) {
        return rows(filter, "ORDER BY d.issued_on, d.number, d.id", offset, size);
    }

    public long total(RegisterFilter filter) {
        return matching(filter, "SELECT count(*) " + FROM + MATCHING)
                .query(Rows.COUNT)
                .single();
    }

    public Optional<OutgoingLine> find(DocumentId document) {
        return jdbc.sql(COLUMNS + FROM + "WHERE d.id = :id AND d.number IS NOT NULL")
                .param("id", document.value())
                .query(OutgoingRegister::line)
                .optional();
    }

    /** Years of which the agency has documents, the latest first. */
    public List<Integer> years(UnitId agency) {
        return jdbc.sql("""
                        SELECT DISTINCT year FROM documents.document
                        WHERE agency_id = :agency AND number IS NOT NULL ORDER BY year DESC
                        """)
                .param("agency", agency.value())
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private List<OutgoingLine> rows(RegisterFilter filter, String order, long offset, int size) {
        return matching(filter, COLUMNS + FROM + MATCHING + order + " LIMIT :size OFFSET :offset")
                .param("size", size)
                .param("offset", offset)
                .query(OutgoingRegister::line)
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
                .param("words", SearchWords.patterns(filter.words()));
    }

    private static OutgoingLine line(ResultSet row, int number) throws SQLException {
        return new OutgoingLine(
                new DocumentId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("agency_id", UUID.class)),
                row.getInt("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("signer"),
                row.getString("recipients"),
                row.getString("status"),
                new Dispatch(
                        text(row, "keeper"),
                        row.getObject("copies", Integer.class),
                        row.getObject("sent_on", LocalDate.class),
                        text(row, "signed_for"),
                        text(row, "note")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
