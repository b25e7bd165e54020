package vn.congdongso.teams.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.units.UnitId;

/** All decisions about bodies. */
@Repository
public class Decisions {

    private static final String DECISION =
            "SELECT document_id, agency_id, draft::text AS draft, version, effective_on, replaced_by, withdrawn_on FROM teams.decision ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Decisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Decision> find(DocumentId document) {
        return jdbc.sql(DECISION + "WHERE document_id = :id")
                .param("id", document.value())
                .query(this::decision)
                .optional();
    }

    public Map<DocumentId, Decision> findAll(Collection<DocumentId> documents) {
        return jdbc
                .sql(DECISION + "WHERE document_id = ANY(:ids)")
                .param("ids", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(this::decision)
                .list()
                .stream()
                .collect(Collectors.toMap(Decision::document, Function.identity()));
    }

    /** Issued decisions of those agencies that no other has replaced and that were not taken back. */
    public List<Decision> inForce(Collection<UnitId> agencies) {
        return jdbc.sql(DECISION + """
                        WHERE agency_id = ANY(:agencies) AND effective_on IS NOT NULL AND replaced_by IS NULL
                          AND withdrawn_on IS NULL
                        ORDER BY effective_on DESC
                        """)
                .param("agencies", agencies.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(this::decision)
                .list();
    }

    /** Issued decisions by which the body began or its members changed, latest first. */
    public List<Decision> about(UUID body) {
        return jdbc.sql(DECISION + """
                        WHERE document_id IN (SELECT established_by FROM teams.body_version WHERE body_id = :body
                                              UNION SELECT ended_by FROM teams.body_version WHERE body_id = :body
                                              UNION SELECT decision_id FROM teams.seat WHERE body_id = :body)
                        ORDER BY effective_on DESC
                        """)
                .param("body", body)
                .query(this::decision)
                .list();
    }

    void add(DocumentId document, UnitId agency, DecisionDraft draft) {
        jdbc.sql("""
                        INSERT INTO teams.decision (document_id, agency_id, draft)
                        VALUES (:id, :agency, CAST(:draft AS jsonb))
                        """)
                .param("id", document.value())
                .param("agency", agency.value())
                .param("draft", json.writeValueAsString(draft))
                .update();
    }

    void save(DocumentId document, DecisionDraft draft) {
        jdbc.sql("""
                        UPDATE teams.decision SET draft = CAST(:draft AS jsonb), version = version + 1
                        WHERE document_id = :id
                        """)
                .param("id", document.value())
                .param("draft", json.writeValueAsString(draft))
                .update();
    }

    /** The decision, held until the end of the transaction. */
    Optional<Decision> locked(DocumentId document) {
        return jdbc.sql(DECISION + "WHERE document_id = :id FOR UPDATE")
                .param("id", document.value())
                .query(this::decision)
                .optional();
    }

    /** Decisions of one agency take effect one after the other: their rules look at each other's bodies. */
    void waitForTurn(UnitId agency) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('teams.decision ' || :agency, 0))::text")
                .param("agency", agency.toString())
                .query(String.class)
                .optional();
    }

    void takeEffect(DocumentId document, LocalDate day) {
        jdbc.sql("UPDATE teams.decision SET effective_on = :day WHERE document_id = :id")
                .param("id", document.value())
                .param("day", day)
                .update();
    }

    void markReplaced(DocumentId earlier, DocumentId by) {
        jdbc.sql("UPDATE teams.decision SET replaced_by = :by WHERE document_id = :earlier")
                .param("earlier", earlier.value())
                .param("by", by.value())
                .update();
    }

    void withdraw(DocumentId document, LocalDate day) {
        jdbc.sql("UPDATE teams.decision SET withdrawn_on = :day WHERE document_id = :id")
                .param("id", document.value())
                .param("day", day)
                .update();
        jdbc.sql("UPDATE teams.decision SET replaced_by = NULL WHERE replaced_by = :id")
                .param("id", document.value())
                .update();
    }

    private Decision decision(ResultSet row, int number) throws SQLException {
        UUID replacedBy = row.getObject("replaced_by", UUID.class);
        return new Decision(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new UnitId(row.getObject("agency_id", UUID.class)),
                json.readValue(row.getString("draft"), DecisionDraft.class),
                row.getInt("version"),
                row.getObject("effective_on", LocalDate.class),
                documentOrNull(replacedBy),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static @Nullable DocumentId documentOrNull(@Nullable UUID id) {
        return id == null ? null : new DocumentId(id);
    }
}
