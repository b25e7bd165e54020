package vn.congdongso.audit.domain;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Actor;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Change;

/** Adds lines to their chains: one statement for each, all of a transaction in one exchange with the database. */
@Component
class TrailWriter {

    private static final String APPEND = "CALL audit.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    TrailWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Line> lines) {
        jdbc.batchUpdate(APPEND, lines, BATCH, TrailWriter::fill);
    }

    private static void fill(PreparedStatement call, Line line) throws SQLException {
        Actor actor = line.actor();
        Change change = line.change();
        String[] roles = actor.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        call.setObject(1, line.province());
        call.setShort(2, (short) line.lane());
        call.setObject(3, line.at().atOffset(ZoneOffset.UTC));
        call.setObject(4, actor.account() == null ? null : actor.account().value(), Types.OTHER);
        call.setString(5, actor.name());
        call.setArray(6, call.getConnection().createArrayOf("text", roles));
        call.setString(7, change.action());
        call.setString(8, change.subjectType());
        call.setString(9, change.subjectId());
        call.setObject(10, change.unitId(), Types.OTHER);
        call.setObject(11, line.before(), Types.OTHER);
        call.setObject(12, line.after(), Types.OTHER);
        call.setString(13, change.reason());
        call.setString(14, actor.network());
        call.setString(15, actor.request());
    }
}
