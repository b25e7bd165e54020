package vn.congdongso.teams.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.domain.DecisionDraft;

/** Lists on their way into a draft. Names and numbers of people: gone a day after the list was last touched. */
@Repository
public class KeptLists {

    /** How long a list waits, and how long what it did can be taken back. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final TypeReference<List<ListRow>> ROWS = new TypeReference<>() {};
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    /**
     * What the list did to the draft.
     *
     * @param before the draft that it was
     * @param rows all rows as they stood
     * @param version of the draft since
     */
    public record Applied(DecisionDraft before, List<ListRow> rows, int version, int people, Instant at) {}

    /** @param leftOut headings of columns that were not kept */
    public record Kept(
            List<ListRow> rows,
            List<String> leftOut,
            @Nullable Applied applied) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Today today;

    KeptLists(JdbcClient jdbc, JsonMapper json, Today today) {
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
    }

    public Optional<Kept> find(DocumentId document) {
        return jdbc.sql("""
                        SELECT rows::text, left_out::text, draft_before::text, rows_before::text, version_after,
                               people_taken, applied_at
                        FROM teams.member_list WHERE document_id = :id AND touched_at > :since
                        """)
                .param("id", document.value())
                .param("since", oldest())
                .query(this::kept)
                .optional();
    }

    private Timestamp oldest() {
        return Timestamp.from(today.now().minus(KEPT));
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        Timestamp applied = row.getTimestamp("applied_at");
        return new Kept(
                json.readValue(row.getString("rows"), ROWS),
                json.readValue(row.getString("left_out"), WORDS),
                applied == null
                        ? null
                        : new Applied(
                                json.readValue(row.getString("draft_before"), DecisionDraft.class),
                                json.readValue(row.getString("rows_before"), ROWS),
                                row.getInt("version_after"),
                                row.getInt("people_taken"),
                                applied.toInstant()));
    }

    void keep(DocumentId document, Kept list) {
        Applied applied = list.applied();
        jdbc.sql("""
                        INSERT INTO teams.member_list (document_id, rows, left_out, touched_at, draft_before, rows_before,
                                                       version_after, people_taken, applied_at)
                        VALUES (:id, CAST(:rows AS jsonb), CAST(:left AS jsonb), :now, CAST(:before AS jsonb),
                                CAST(:rowsBefore AS jsonb), :version, :people, :at)
                        ON CONFLICT (document_id) DO UPDATE
                        SET rows = excluded.rows, left_out = excluded.left_out, touched_at = excluded.touched_at,
                            draft_before = excluded.draft_before, rows_before = excluded.rows_before,
                            version_after = excluded.version_after, people_taken = excluded.people_taken,
                            applied_at = excluded.applied_at
                        """)
                .param("id", document.value())
                .param("rows", json.writeValueAsString(list.rows()))
                .param("left", json.writeValueAsString(list.leftOut()))
                .param("now", Timestamp.from(today.now()))
                .param("before", applied == null ? null : json.writeValueAsString(applied.before()))
                .param("rowsBefore", applied == null ? null : json.writeValueAsString(applied.rows()))
                .param("version", applied == null ? null : applied.version())
                .param("people", applied == null ? null : applied.people())
                .param("at", applied == null ? null : Timestamp.from(applied.at()))
                .update();
    }

    void drop(DocumentId document) {
        jdbc.sql("DELETE FROM teams.member_list WHERE document_id = :id")
                .param("id", document.value())
                .update();
    }

    @Scheduled(cron = "0 27 * * * *")
    @Transactional
    public int forget() {
        return jdbc.sql("DELETE FROM teams.member_list WHERE touched_at <= :since")
                .param("since", oldest())
                .update();
    }
}
