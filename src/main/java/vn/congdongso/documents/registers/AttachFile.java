package vn.congdongso.documents.registers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Puts a scan or another file to a document. What it is, its content says; twice the same is refused. */
@UseCase
public class AttachFile {

    static final int MOST_FILES = 50;
    static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int LONGEST_NAME = 150;

    private final FileShelf shelf;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    AttachFile(FileShelf shelf, JdbcClient jdbc, Changes changes, Today today) {
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param agency whose document it is
     * @param name as the file was called where it came from
     */
    public record Command(FileOwner owner, UnitId agency, String name, byte[] content, AccountId by) {}

    public Outcome<StoredFile> attach(Command command) {
        return switch (FileInspection.of(command.content())) {
            case Outcome.Refused<FileKind>(List<Violation> violations) -> Outcome.refused(violations);
            case Outcome.Accepted<FileKind>(FileKind kind) -> keep(command, kind);
        };
    }

    private Outcome<StoredFile> keep(Command command, FileKind kind) {
        waitForTurn(command.owner());
        List<StoredFile> known = shelf.of(command.owner());
        byte[] digest = sha256(command.content());
        String hexadecimal = HexFormat.of().formatHex(digest);
        for (StoredFile file : known) {
            if (file.sha256().equals(hexadecimal)) {
                return Outcome.refused(
                        Violation.of(FileInspection.FIELD, "registers.violation.file-known", file.name()));
            }
        }
        long held = known.stream().mapToLong(StoredFile::size).sum();
        if (known.size() >= MOST_FILES || held + command.content().length > MOST_BYTES) {
            return Outcome.refused(Violation.of(
                    FileInspection.FIELD, "registers.violation.too-many-files", MOST_FILES, MOST_BYTES / 1024 / 1024));
        }
        UUID id = Uuid7.next();
        insert(id, command, kind, digest);
        StoredFile stored = shelf.find(command.owner(), id).orElseThrow();
        changes.record(Change.of(
                "documents.file.attached",
                command.owner().type(),
                command.owner().id(),
                command.agency().value(),
                new Attached(stored.name(), stored.size(), stored.sha256())));
        return Outcome.accepted(stored);
    }

    private record Attached(String name, int size, String sha256) {}

    private void waitForTurn(FileOwner owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('documents.file ' || :owner, 0))::text")
                .param("owner", owner.id().toString())
                .query(String.class)
                .optional();
    }

    private void insert(UUID id, Command command, FileKind kind, byte[] digest) {
        jdbc.sql("""
                        INSERT INTO documents.file
                            (id, document_id, incoming_id, name, kind, size, sha256, content, added_at, added_by)
                        VALUES (:id, :document, :incoming, :name, :kind, :size, :digest, :content, :at, :by)
                        """)
                .param("id", id)
                .param("document", command.owner().documentId())
                .param("incoming", command.owner().incomingId())
                .param("name", name(command.name(), kind))
                .param("kind", kind.name())
                .param("size", command.content().length)
                .param("digest", digest)
                .param("content", command.content())
                .param("at", Timestamp.from(today.now()))
                .param("by", command.by().value())
                .update();
    }

    /** Without folders, with the ending of what it really is. */
    static String name(String given, FileKind kind) {
        String clean = VietnameseText.clean(given);
        String last = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\"<>:|?*]", " ")
                .strip();
        int dot = last.lastIndexOf('.');
        String ending = dot < 0 ? "" : last.substring(dot).toLowerCase(Locale.ROOT);
        boolean fits = ending.equals(kind.ending()) || (kind == FileKind.JPEG && ending.equals(".jpeg"));
        String stem = dot > 0 ? last.substring(0, dot) : dot == 0 ? "" : last;
        String kept = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (kept.isBlank() ? "tep" : kept.strip()) + (fits ? ending : kind.ending());
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
