package vn.congdongso.documents.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Today;

/** The files that lie with documents, and who took which of them. */
@Repository
public class FileShelf {

    private static final String COLUMNS =
            "SELECT f.id, f.name, f.kind, f.size, f.sha256, f.added_at, f.added_by, f.withdrawn_at";

    private static final String OF_OWNER =
            " (f.document_id = CAST(:document AS uuid)" + " OR f.incoming_id = CAST(:incoming AS uuid)) ";

    private final JdbcClient jdbc;
    private final Today today;

    FileShelf(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** All that is offered, in the order in which it was handed in. */
    public List<StoredFile> of(FileOwner owner) {
        return with(
                        owner,
                        COLUMNS + " FROM documents.file f WHERE" + OF_OWNER
                                + "AND f.withdrawn_at IS NULL ORDER BY f.added_at, f.id")
                .query(FileShelf::file)
                .list();
    }

    public Optional<StoredFile> find(FileOwner owner, UUID file) {
        return with(owner, COLUMNS + " FROM documents.file f WHERE" + OF_OWNER + "AND f.id = :file")
                .param("file", file)
                .query(FileShelf::file)
                .optional()
                .filter(found -> found.withdrawnAt() == null);
    }

    public byte[] content(StoredFile file) {
        return jdbc.sql("SELECT content FROM documents.file WHERE id = :file")
                .param("file", file.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** The content, for somebody whose taking is noted. */
    @Transactional
    public byte[] take(StoredFile file, AccountId by) {
        jdbc.sql("""
                        INSERT INTO documents.file_read (file_id, read_at, read_by) VALUES (:file, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("file", file.id())
                .param("at", Timestamp.from(today.now()))
                .param("by", by.value())
                .update();
        return content(file);
    }

    /** Somebody took a file. */
    public record Taken(String name, Instant at, AccountId by) {}

    /** The latest first. */
    public List<Taken> taken(FileOwner owner, int most) {
        return with(owner, """
                SELECT f.name, r.read_at, r.read_by FROM documents.file f JOIN documents.file_read r ON r.file_id = f.id
                WHERE""" + OF_OWNER + "ORDER BY r.read_at DESC LIMIT :most")
                .param("most", most)
                .query((row, number) -> new Taken(
                        row.getString("name"),
                        row.getTimestamp("read_at").toInstant(),
                        new AccountId(row.getObject("read_by", UUID.class))))
                .list();
    }

    private JdbcClient.StatementSpec with(FileOwner owner, String sql) {
        return jdbc.sql(sql).param("document", owner.documentId()).param("incoming", owner.incomingId());
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getTimestamp("added_at").toInstant(),
                new AccountId(row.getObject("added_by", UUID.class)),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
