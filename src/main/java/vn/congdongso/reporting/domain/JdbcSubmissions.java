package vn.congdongso.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.reporting.ReportStatus;

/** What was sent, and every step; rows are only ever added. */
@Repository
class JdbcSubmissions {

    /** Its own, so that what is kept for good does not change with the settings of web answers. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SUBMISSION = """
            SELECT s.no, s.client_id, s.figures::text AS figures, s.results, s.difficulties, s.proposals, s.next_tasks,
                   s.document_id, s.sent_by, s.sent_by_name, s.sent_at
            FROM reporting.submission s WHERE s.province_id = :province AND s.report_id = :report
            """;

    private final JdbcClient jdbc;

    JdbcSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Submission> latest(Report report) {
        return of(report, SUBMISSION + "ORDER BY s.no DESC LIMIT 1")
                .query(JdbcSubmissions::submission)
                .optional();
    }

    Optional<Submission> first(Report report) {
        return of(report, SUBMISSION + "ORDER BY s.no LIMIT 1")
                .query(JdbcSubmissions::submission)
                .optional();
    }

    Optional<Submission> byClient(Report report, UUID client) {
        return of(report, SUBMISSION + "AND s.client_id = :client")
                .param("client", client)
                .query(JdbcSubmissions::submission)
                .optional();
    }

    void add(Report report, Submission sent) {
        of(report, """
                        INSERT INTO reporting.submission (province_id, report_id, no, client_id, figures, results,
                            difficulties, proposals, next_tasks, document_id, sent_by, sent_by_name, sent_at)
                        VALUES (:province, :report, :no, :client, CAST(:figures AS jsonb), :results,
                            :difficulties, :proposals, :nextTasks, :document, :by, :byName, :at)
                        """)
                .param("no", sent.no())
                .param("client", sent.client())
                .param("figures", JSON.writeValueAsString(sent.snapshot()))
                .param("results", sent.words().results())
                .param("difficulties", sent.words().difficulties())
                .param("proposals", sent.words().proposals())
                .param("nextTasks", sent.words().nextTasks())
                .param(
                        "document",
                        sent.document() == null ? null : sent.document().value())
                .param("by", sent.sentBy())
                .param("byName", sent.sentByName())
                .param("at", sent.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addMove(Report report, UUID by, MoveMade move) {
        of(report, """
                        INSERT INTO reporting.move (province_id, report_id, no, from_status, to_status, made_by,
                            made_by_name, made_at, reason)
                        SELECT :province, :report, count(*) + 1, :from, :to, :by, :byName, :at, :reason
                        FROM reporting.move WHERE province_id = :province AND report_id = :report
                        """)
                .param("from", move.from().name())
                .param("to", move.to().name())
                .param("by", by)
                .param("byName", move.byName())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .param("reason", move.reason())
                .update();
    }

    List<MoveMade> moves(Report report) {
        return of(report, """
                        SELECT from_status, to_status, made_by_name, made_at, reason FROM reporting.move
                        WHERE province_id = :province AND report_id = :report ORDER BY no
                        """)
                .query((row, number) -> new MoveMade(
                        ReportStatus.valueOf(row.getString("from_status")),
                        ReportStatus.valueOf(row.getString("to_status")),
                        row.getString("made_by_name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    static Snapshot snapshot(String json) {
        return JSON.readValue(json, Snapshot.class);
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        UUID document = row.getObject("document_id", UUID.class);
        return new Submission(
                row.getInt("no"),
                row.getObject("client_id", UUID.class),
                snapshot(row.getString("figures")),
                JdbcReports.words(row),
                document == null ? null : new DocumentId(document),
                row.getObject("sent_by", UUID.class),
                row.getString("sent_by_name"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec of(Report report, String sql) {
        return jdbc.sql(sql)
                .param("province", report.province().value())
                .param("report", report.id().value());
    }
}
