package vn.congdongso.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** The reports as their writers have them. */
@Repository
class JdbcReports {

    static final String REPORT = """
            SELECT r.province_id, r.id, r.unit_id, r.body_id, r.period_from, r.period_to, r.status, r.version,
                   r.results, r.difficulties, r.proposals, r.next_tasks, r.gathered
            FROM reporting.report r
            """;

    private static final String OF_REPORTER = """
            WHERE r.province_id = ANY (units.partitions_of(:unit, :province)) AND r.unit_id = :unit
              AND r.body_id IS NOT DISTINCT FROM CAST(:body AS uuid)
              AND r.period_from = :from AND r.period_to = :to
            """;

    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> find(ReportId id) {
        return jdbc.sql(REPORT + "WHERE r.id = :id")
                .param("id", id.value())
                .query(JdbcReports::report)
                .optional();
    }

    /** What is stored, or a report in which nothing has been written. */
    Report of(Reporter reporter, Period period) {
        return stored(reporter, period, "").orElseGet(() -> Report.unwritten(reporter, period));
    }

    /** The same, held against changes until the end of the transaction. */
    Report held(Reporter reporter, Period period) {
        Report fresh = Report.unwritten(reporter, period);
        jdbc.sql("""
                        INSERT INTO reporting.report (province_id, id, unit_id, body_id, regime, period_from, period_to)
                        VALUES (:province, :id, :unit, :body, :regime, :from, :to)
                        ON CONFLICT DO NOTHING
                        """)
                .param("province", fresh.province().value())
                .param("id", fresh.id().value())
                .param("unit", fresh.commune().value())
                .param("body", body(fresh.body()))
                .param("regime", Calendar.MONTHLY)
                .param("from", period.from())
                .param("to", period.to())
                .update();
        return stored(reporter, period, "FOR UPDATE").orElseThrow();
    }

    Optional<Report> held(ReportId id) {
        return jdbc.sql(REPORT + "WHERE r.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(JdbcReports::report)
                .optional();
    }

    /** Keeps the words; the version counts on. */
    void keep(Report report) {
        Words words = report.words();
        jdbc.sql("""
                        UPDATE reporting.report
                        SET results = :results, difficulties = :difficulties, proposals = :proposals,
                            next_tasks = :nextTasks, gathered = :gathered, version = version + 1
                        WHERE province_id = :province AND id = :id
                        """)
                .param("results", words.results())
                .param("difficulties", words.difficulties())
                .param("proposals", words.proposals())
                .param("nextTasks", words.nextTasks())
                .param("gathered", report.gathered().toArray(UUID[]::new))
                .param("province", report.province().value())
                .param("id", report.id().value())
                .update();
    }

    void move(Report report, ReportStatus to) {
        jdbc.sql("""
                        UPDATE reporting.report SET status = :status, version = version + 1
                        WHERE province_id = :province AND id = :id
                        """)
                .param("status", to.name())
                .param("province", report.province().value())
                .param("id", report.id().value())
                .update();
    }

    private Optional<Report> stored(Reporter reporter, Period period, String lock) {
        return jdbc.sql(REPORT + OF_REPORTER + lock)
                .param("province", reporter.province().value())
                .param("unit", reporter.commune().id().value())
                .param("body", body(reporter.body()))
                .param("from", period.from())
                .param("to", period.to())
                .query(JdbcReports::report)
                .optional();
    }

    static Report report(ResultSet row, int number) throws SQLException {
        UUID body = row.getObject("body_id", UUID.class);
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("province_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                body == null ? null : new BodyId(body),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                ReportStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                words(row),
                Set.of((UUID[]) row.getArray("gathered").getArray()));
    }

    static Words words(ResultSet row) throws SQLException {
        return new Words(
                row.getString("results"),
                row.getString("difficulties"),
                row.getString("proposals"),
                row.getString("next_tasks"));
    }

    private static @Nullable UUID body(@Nullable BodyId body) {
        return body == null ? null : body.value();
    }
}
