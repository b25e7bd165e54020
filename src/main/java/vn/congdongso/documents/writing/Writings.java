package vn.congdongso.documents.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Uuid7;

/** Texts of documents that are written here, their editions and the remarks on them. */
@Repository
public class Writings {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Documents documents;

    Writings(JdbcClient jdbc, JsonMapper json, Documents documents) {
        this.jdbc = jdbc;
        this.json = json;
        this.documents = documents;
    }

    /** Empty for a document that another module composes. */
    public Optional<Written> find(DocumentId document) {
        return read(document, "");
    }

    /** Held until the end of the transaction. */
    Optional<Written> locked(DocumentId document) {
        return read(document, "FOR UPDATE OF w");
    }

    private Optional<Written> read(DocumentId document, String lock) {
        Optional<Kept> kept = jdbc.sql("""
                        SELECT w.version, e.form::text AS form FROM documents.writing w
                        JOIN documents.edition e USING (document_id, version)
                        WHERE w.document_id = :id
                        """ + lock)
                .param("id", document.value())
                .query((row, number) ->
                        new Kept(row.getInt("version"), json.readValue(row.getString("form"), DocumentText.class)))
                .optional();
        return kept.map(one -> new Written(line(document), one.text(), one.version()));
    }

    private record Kept(int version, DocumentText text) {}

    private DocumentSummary line(DocumentId document) {
        return documents.find(document).orElseThrow(() -> new NoSuchElementException("no document " + document));
    }

    void add(DocumentId document, DocumentText text, CurrentAccount who) {
        jdbc.sql("INSERT INTO documents.writing (document_id, version) VALUES (:id, 1)")
                .param("id", document.value())
                .update();
        addEdition(document, 1, text, who);
    }

    void keep(DocumentId document, int version, DocumentText text, CurrentAccount who) {
        jdbc.sql("UPDATE documents.writing SET version = :version WHERE document_id = :id")
                .param("id", document.value())
                .param("version", version)
                .update();
        addEdition(document, version, text, who);
    }

    private void addEdition(DocumentId document, int version, DocumentText text, CurrentAccount who) {
        jdbc.sql("""
                        INSERT INTO documents.edition (document_id, version, form, account_id, kept_by)
                        VALUES (:id, :version, CAST(:form AS jsonb), :account, :name)
                        """)
                .param("id", document.value())
                .param("version", version)
                .param("form", json.writeValueAsString(text))
                .param("account", who.id().value())
                .param("name", who.displayName())
                .update();
    }

    /** A page of editions, latest first. */
    public List<Edition> editions(DocumentId document, int size, long skip) {
        return jdbc.sql("""
                        SELECT version, form::text AS form, kept_by, kept_at FROM documents.edition
                        WHERE document_id = :id ORDER BY version DESC LIMIT :size OFFSET :skip
                        """)
                .param("size", size)
                .param("skip", skip)
                .param("id", document.value())
                .query((row, number) -> new Edition(
                        row.getInt("version"),
                        json.readValue(row.getString("form"), DocumentText.class),
                        row.getString("kept_by"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Remarks as they were made. */
    public List<Said> remarks(DocumentId document) {
        return jdbc.sql("SELECT * FROM documents.remark WHERE document_id = :id ORDER BY said_at, id LIMIT 500")
                .param("id", document.value())
                .query(Writings::remark)
                .list();
    }

    private static Said remark(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Said(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("settled_by"),
                instantOrNull(settled));
    }

    private static java.time.@Nullable Instant instantOrNull(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    UUID say(DocumentId document, String words, CurrentAccount who) {
        UUID id = Uuid7.next();
        jdbc.sql("""
                        INSERT INTO documents.remark (id, document_id, words, account_id, said_by)
                        VALUES (:id, :document, :words, :account, :name)
                        """)
                .param("id", id)
                .param("document", document.value())
                .param("words", words)
                .param("account", who.id().value())
                .param("name", who.displayName())
                .update();
        return id;
    }

    /** Whether it was open, and of that document. */
    boolean settle(DocumentId document, UUID remark, CurrentAccount who) {
        return jdbc.sql("""
                        UPDATE documents.remark SET settled_by = :name, settled_at = now()
                        WHERE id = :id AND document_id = :document AND settled_at IS NULL
                        """)
                        .param("id", remark)
                        .param("document", document.value())
                        .param("name", who.displayName())
                        .update()
                == 1;
    }
}
