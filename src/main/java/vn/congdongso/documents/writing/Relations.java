package vn.congdongso.documents.writing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.shared.Rows;

/** What documents say of each other. */
@Repository
class Relations {

    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the end of the transaction, always in one order: of two that meet one waits for the other. */
    void lock(Collection<DocumentId> documents) {
        jdbc.sql("SELECT id FROM documents.document WHERE id = ANY(:ids) ORDER BY id FOR UPDATE")
                .param("ids", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(Rows.ID)
                .list();
    }

    void add(DocumentId from, RelationKind kind, DocumentId to) {
        jdbc.sql("""
                        INSERT INTO documents.relation (from_id, kind, to_id) VALUES (:from, :kind, :to)
                        ON CONFLICT DO NOTHING
                        """)
                .param("from", from.value())
                .param("kind", kind.name())
                .param("to", to.value())
                .update();
    }

    boolean remove(DocumentId from, RelationKind kind, DocumentId to) {
        return jdbc.sql("DELETE FROM documents.relation WHERE from_id = :from AND kind = :kind AND to_id = :to")
                        .param("from", from.value())
                        .param("kind", kind.name())
                        .param("to", to.value())
                        .update()
                > 0;
    }

    /** The issued document that replaces it already, other than the one asked about. */
    Optional<DocumentId> replacedBy(DocumentId document, DocumentId except) {
        return jdbc.sql("""
                        SELECT r.from_id FROM documents.relation r
                        JOIN documents.document f ON f.id = r.from_id AND f.status = 'ISSUED'
                        WHERE r.to_id = :id AND r.kind = 'REPLACES' AND r.from_id <> :except
                        LIMIT 1
                        """)
                .param("id", document.value())
                .param("except", except.value())
                .query(Rows.ID)
                .optional()
                .map(DocumentId::new);
    }

    /** Whether relations of these kinds lead from one document to the other. */
    boolean leads(DocumentId from, DocumentId to, List<RelationKind> kinds) {
        return jdbc.sql("""
                        WITH RECURSIVE way (id) AS (
                            SELECT CAST(:from AS uuid)
                            UNION
                            SELECT r.to_id FROM documents.relation r JOIN way ON r.from_id = way.id
                            WHERE r.kind = ANY(:kinds))
                        SELECT count(*) FROM way WHERE id = :to
                        """)
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("kinds", kinds.stream().map(RelationKind::name).toArray(String[]::new))
                        .query(Rows.COUNT)
                        .single()
                > 0;
    }
}
