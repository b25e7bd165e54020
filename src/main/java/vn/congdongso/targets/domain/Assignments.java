package vn.congdongso.targets.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.targets.AssignmentId;
import vn.congdongso.targets.domain.AssignTarget.Command;
import vn.congdongso.targets.domain.MonthlyTargets.Due;
import vn.congdongso.units.UnitId;

/** Who assigned what to whom, when and why; only ever added to. */
@Repository
public class Assignments {

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AssignmentId id, UnitId province, Command command, List<Due> dues, Instant at) {
        jdbc.sql("""
                        INSERT INTO targets.assignment (province_id, id, unit_id, first_month, last_month, document,
                                                        reason, assigned_by, assigned_by_name, assigned_at)
                        VALUES (:province, :id, :unit, :from, :to, :document, :reason, :by, :name, :at)
                        """)
                .param("province", province.value())
                .param("id", id.value())
                .param("unit", command.unit().value())
                .param("from", command.from().atDay(1))
                .param("to", command.to().atDay(1))
                .param("document", command.document())
                .param("reason", command.reason())
                .param("by", command.by().id().value())
                .param("name", command.by().displayName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        INSERT INTO targets.assigned (province_id, assignment_id, body_id, amount)
                        SELECT :province, :id, body_id, amount
                        FROM unnest(CAST(:bodies AS uuid[]), CAST(:amounts AS integer[])) AS d (body_id, amount)
                        ORDER BY body_id
                        """)
                .param("province", province.value())
                .param("id", id.value())
                .param("bodies", dues.stream().map(Due::body).toArray(UUID[]::new))
                .param("amounts", dues.stream().map(Due::amount).toArray(Integer[]::new))
                .update();
    }

    /** The latest acts for bodies of the unit, newest first. */
    public List<Assignment> ofUnit(UnitId unit, UnitId province, int most) {
        return jdbc.sql("""
                        SELECT a.id, a.first_month, a.last_month, a.document, a.reason, a.assigned_by_name,
                               a.assigned_at, d.teams, d.least, d.most, d.total
                        FROM (SELECT * FROM targets.assignment
                              WHERE province_id = ANY (units.partitions_of(:unit, :province)) AND unit_id = :unit
                              ORDER BY assigned_at DESC LIMIT :most) a
                        CROSS JOIN LATERAL (
                            SELECT count(*) AS teams, min(amount) AS least, max(amount) AS most, sum(amount) AS total
                            FROM targets.assigned WHERE province_id = a.province_id AND assignment_id = a.id) d
                        ORDER BY a.assigned_at DESC
                        """)
                .param("province", province.value())
                .param("unit", unit.value())
                .param("most", most)
                .query(Assignments::assignment)
                .list();
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                row.getString("document"),
                row.getString("reason"),
                row.getString("assigned_by_name"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                row.getInt("teams"),
                row.getInt("least"),
                row.getInt("most"),
                row.getLong("total"));
    }
}
