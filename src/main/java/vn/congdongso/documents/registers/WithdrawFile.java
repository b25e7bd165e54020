package vn.congdongso.documents.registers;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.units.UnitId;

/** Takes a file that was put to the wrong document out of sight; it is kept for the auditor. */
@UseCase
public class WithdrawFile {

    private final FileShelf shelf;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    WithdrawFile(FileShelf shelf, JdbcClient jdbc, Changes changes, Today today) {
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /** @return empty where no such file is offered */
    public Optional<StoredFile> withdraw(FileOwner owner, UnitId agency, UUID file, AccountId by) {
        Optional<StoredFile> found = shelf.find(owner, file);
        found.ifPresent(stored -> {
            jdbc.sql("""
                            UPDATE documents.file SET withdrawn_at = :at, withdrawn_by = :by
                            WHERE id = :file AND withdrawn_at IS NULL
                            """)
                    .param("at", Timestamp.from(today.now()))
                    .param("by", by.value())
                    .param("file", file)
                    .update();
            changes.record(Change.of(
                    "documents.file.withdrawn",
                    owner.type(),
                    owner.id(),
                    agency.value(),
                    new Withdrawn(stored.name(), stored.sha256())));
        });
        return found;
    }

    private record Withdrawn(String name, String sha256) {}
}
