package vn.congdongso.teams.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.congdongso.shared.Validity;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;

/** How a version of a body is read. */
final class BodyRows {

    static final String COLUMNS =
            "b.body_id, b.kind, b.name, b.unit_id, province_id, lower(b.valid) AS valid_from, upper(b.valid) AS valid_until";

    /** With the province of the parameter {@code day}. */
    static final String VERSION = "SELECT " + COLUMNS + " FROM teams.body_version b "
            + "CROSS JOIN LATERAL units.province_of(b.unit_id, CAST(:day AS date)) in_province ";

    private BodyRows() {}

    static BodySummary summary(ResultSet row, int number) throws SQLException {
        return new BodySummary(
                new BodyId(row.getObject("body_id", UUID.class)),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitId(row.getObject("province_id", UUID.class)),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }
}
