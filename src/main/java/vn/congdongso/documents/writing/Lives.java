package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;

/** Where documents stand, and how they come to an end. */
@Repository
public class Lives {

    private final JdbcClient jdbc;

    Lives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The state, held until the end of the transaction. */
    DocumentStatus locked(DocumentId document) {
        return jdbc.sql("SELECT status FROM documents.document WHERE id = :id FOR UPDATE")
                .param("id", document.value())
                .query((row, number) -> DocumentStatus.valueOf(row.getString(1)))
                .single();
    }

    void move(DocumentId document, DocumentStatus to) {
        jdbc.sql("UPDATE documents.document SET status = :status WHERE id = :id")
                .param("id", document.value())
                .param("status", to.name())
                .update();
    }

    void setEffectiveOn(DocumentId document, @Nullable LocalDate day) {
        jdbc.sql("UPDATE documents.document SET effective_on = :day WHERE id = :id")
                .param("id", document.value())
                .param("day", day)
                .update();
    }

    /** First day of effect, for a decision that has been issued from here. */
    public Optional<LocalDate> effectiveOn(DocumentId document) {
        return jdbc.sql("SELECT effective_on FROM documents.document WHERE id = :id AND effective_on IS NOT NULL")
                .param("id", document.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    void end(DocumentId document, Ended how, CurrentAccount who) {
        move(document, how.status());
        jdbc.sql("""
                        INSERT INTO documents.ending
                            (document_id, status, ended_on, reason, by_document, account_id, ended_by)
                        VALUES (:id, :status, :day, :reason, :by, :account, :name)
                        """)
                .param("id", document.value())
                .param("status", how.status().name())
                .param("day", how.on())
                .param("reason", how.reason())
                .param("by", how.by() == null ? null : how.by().value())
                .param("account", who.id().value())
                .param("name", who.displayName())
                .update();
    }

    public Optional<Ended> ending(DocumentId document) {
        return jdbc.sql(
                        "SELECT status, ended_on, reason, by_document, ended_by FROM documents.ending WHERE document_id = :id")
                .param("id", document.value())
                .query((row, number) -> new Ended(
                        DocumentStatus.valueOf(row.getString("status")),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("reason"),
                        idOrNull(row.getObject("by_document", UUID.class)),
                        row.getString("ended_by")))
                .optional();
    }

    private static @Nullable DocumentId idOrNull(@Nullable UUID id) {
        return id == null ? null : new DocumentId(id);
    }
}
