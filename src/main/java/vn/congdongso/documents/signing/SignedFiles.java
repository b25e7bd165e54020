package vn.congdongso.documents.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.signing.SignatureReport.Found;

/** Signed files as they are kept; none is ever changed. */
@Repository
public class SignedFiles {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignedFiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest, which holds every signature. */
    public Optional<SignedFile> latest(DocumentId document) {
        return jdbc.sql("""
                        SELECT document_id, number, encode(sha256, 'hex') AS sha256, origin, kept_by_name, kept_at,
                               signatures::text AS signatures
                        FROM documents.signed_file WHERE document_id = :document ORDER BY number DESC LIMIT 1
                        """)
                .param("document", document.value())
                .query(this::file)
                .optional();
    }

    public Optional<byte[]> latestContent(DocumentId document) {
        return jdbc.sql("""
                        SELECT content FROM documents.signed_file WHERE document_id = :document
                        ORDER BY number DESC LIMIT 1
                        """)
                .param("document", document.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Lets one at a time sign a document; held until the end of the transaction. */
    void lock(DocumentId document) {
        jdbc.sql("SELECT id FROM documents.document WHERE id = :document FOR UPDATE")
                .param("document", document.value())
                .query((row, number) -> number)
                .list();
    }

    SignedFile keep(
            DocumentId document,
            byte[] content,
            SignedFile.Origin origin,
            CurrentAccount who,
            Instant at,
            List<Found> signatures) {
        int number = latest(document).map(SignedFile::number).orElse(0) + 1;
        byte[] digest = sha256(content);
        jdbc.sql("""
                        INSERT INTO documents.signed_file (document_id, number, content, sha256, origin, kept_by,
                                                           kept_by_name, kept_at, signatures)
                        VALUES (:document, :number, :content, :digest, :origin, :who, :name, :at,
                                CAST(:signatures AS jsonb))
                        """)
                .param("document", document.value())
                .param("number", number)
                .param("content", content)
                .param("digest", digest)
                .param("origin", origin.name())
                .param("who", who.id().value())
                .param("name", who.displayName())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("signatures", json.writeValueAsString(signatures))
                .update();
        return new SignedFile(
                document, number, HexFormat.of().formatHex(digest), origin, who.displayName(), at, signatures);
    }

    private SignedFile file(ResultSet row, int number) throws SQLException {
        return new SignedFile(
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getInt("number"),
                row.getString("sha256"),
                SignedFile.Origin.valueOf(row.getString("origin")),
                row.getString("kept_by_name"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                List.of(json.readValue(row.getString("signatures"), Found[].class)));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
