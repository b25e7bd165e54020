package vn.congdongso.documents.letterheads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Localities' own templates, by day. */
@Repository
public class Letterheads {

    private static final String ROW = """
            SELECT id, agency_id, kind, lower(valid) AS valid_from, upper(valid) AS valid_until,
                   withdrawn_at IS NOT NULL AS withdrawn, file_name, kept_by_name, kept_at
            FROM documents.letterhead
            """;

    private final JdbcClient jdbc;
    private final Units units;

    Letterheads(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** @param total how many there are on all pages */
    public record Page(List<Letterhead> versions, long total) {}

    /** The agency's own for that day, or else its province's. */
    public Optional<Letterhead> holding(UnitId agency, DocumentKind kind, LocalDate day) {
        return own(agency, kind, day)
                .or(() -> units.lastKnown(agency, day)
                        .map(UnitSummary::province)
                        .filter(province -> !province.equals(agency))
                        .flatMap(province -> own(province, kind, day)));
    }

    Optional<Letterhead> own(UnitId agency, DocumentKind kind, LocalDate day) {
        return jdbc.sql(ROW + """
                        WHERE agency_id = :agency AND kind = :kind AND withdrawn_at IS NULL
                          AND valid @> CAST(:day AS date)
                        """)
                .param("agency", agency.value())
                .param("kind", kind.name())
                .param("day", day)
                .query(Letterheads::letterhead)
                .optional();
    }

    /** The agency's own of this identity; another's is not found. */
    public Optional<Letterhead> find(UnitId agency, UUID id) {
        return jdbc.sql(ROW + "WHERE agency_id = :agency AND id = :id")
                .param("agency", agency.value())
                .param("id", id)
                .query(Letterheads::letterhead)
                .optional();
    }

    public byte[] content(Letterhead letterhead) {
        return jdbc.sql("SELECT content FROM documents.letterhead WHERE id = :id")
                .param("id", letterhead.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** Newest first. */
    public Page versions(UnitId agency, DocumentKind kind, int page, int size) {
        List<Letterhead> versions = jdbc.sql(
                        ROW + "WHERE agency_id = :agency AND kind = :kind ORDER BY kept_at DESC, id DESC"
                                + " LIMIT :size OFFSET :skip")
                .param("agency", agency.value())
                .param("kind", kind.name())
                .param("size", size)
                .param("skip", (long) (page - 1) * size)
                .query(Letterheads::letterhead)
                .list();
        long total = jdbc.sql("SELECT count(*) FROM documents.letterhead WHERE agency_id = :agency AND kind = :kind")
                .param("agency", agency.value())
                .param("kind", kind.name())
                .query(Rows.COUNT)
                .single();
        return new Page(versions, total);
    }

    /** Lets one at a time change an agency's templates for a kind; held until the end of the transaction. */
    void lock(UnitId agency, DocumentKind kind) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .param("what", "letterhead " + agency + " " + kind)
                .query((row, number) -> number)
                .list();
    }

    Letterhead add(
            UnitId agency,
            DocumentKind kind,
            LocalDate from,
            String fileName,
            byte[] content,
            CurrentAccount who,
            Instant at) {
        Letterhead added = new Letterhead(
                Uuid7.next(), agency, kind, Validity.since(from), false, fileName, who.displayName(), at);
        jdbc.sql("""
                        INSERT INTO documents.letterhead (id, agency_id, kind, valid, file_name, content, kept_by,
                                                          kept_by_name, kept_at)
                        VALUES (:id, :agency, :kind, daterange(:from, NULL), :name, :content, :who, :whoName, :at)
                        """)
                .param("id", added.id())
                .param("agency", agency.value())
                .param("kind", kind.name())
                .param("from", from)
                .param("name", fileName)
                .param("content", content)
                .param("who", who.id().value())
                .param("whoName", who.displayName())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return added;
    }

    /** From the day on the version holds no more; one that began on it never held. */
    void end(Letterhead letterhead, LocalDate from, Instant at) {
        boolean held = letterhead.valid().from().isBefore(from);
        String change = held ? "valid = daterange(lower(valid), :from)" : "withdrawn_at = :at";
        JdbcClient.StatementSpec update = jdbc.sql("UPDATE documents.letterhead SET " + change + " WHERE id = :id")
                .param("id", letterhead.id());
        (held ? update.param("from", from) : update.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))).update();
    }

    private static Letterhead letterhead(ResultSet row, int number) throws SQLException {
        return new Letterhead(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("agency_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getBoolean("withdrawn"),
                row.getString("file_name"),
                row.getString("kept_by_name"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
