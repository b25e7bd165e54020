package vn.congdongso.teams.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.Roster;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitId;

/** Many bodies with their seats from one statement: rows of one body stand together. */
final class Rosters implements RowCallbackHandler {

    static final String IN_UNITS = """
            SELECT b.body_id, b.kind, b.name, b.unit_id, s.role, s.shown, s.invited, s.rule IS NOT NULL AS by_rule
            FROM teams.body_version b
            LEFT JOIN teams.seat s ON s.body_id = b.body_id AND s.valid @> CAST(:day AS date)
            WHERE b.unit_id = ANY(:units) AND b.valid @> CAST(:day AS date)
            ORDER BY b.body_id, s.no
            """;

    private final List<Roster> rosters = new ArrayList<>();
    private final List<Roster.Seat> seats = new ArrayList<>();
    private @Nullable Roster open;

    @Override
    public void processRow(ResultSet row) throws SQLException {
        BodyId body = new BodyId(row.getObject("body_id", UUID.class));
        if (open == null || !open.body().equals(body)) {
            close();
            open = new Roster(
                    body,
                    BodyKind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    List.of());
        }
        String role = row.getString("role");
        if (role != null) {
            seats.add(new Roster.Seat(
                    SeatRole.valueOf(role),
                    row.getString("shown"),
                    row.getBoolean("invited"),
                    row.getBoolean("by_rule")));
        }
    }

    List<Roster> all() {
        close();
        return rosters;
    }

    private void close() {
        if (open != null) {
            rosters.add(new Roster(open.body(), open.kind(), open.name(), open.unit(), seats));
        }
        open = null;
        seats.clear();
    }
}
