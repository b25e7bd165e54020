package vn.congdongso.teams.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Validity;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** What bodies are called where, and since when: the nearest unit that says so has its way. */
@Repository
public class Namings {

    /**
     * What a unit has said.
     *
     * @param level of the units in which the bodies work
     * @param source the paper that says so
     */
    public record Entry(UnitId unit, BodyKind kind, UnitLevel level, Validity valid, Naming naming, String source) {}

    private static final String ENTRY = """
            SELECT n.unit_id, n.kind, n.level, lower(n.valid) AS valid_from, upper(n.valid) AS valid_until, n.name,
                   n.leader, n.standing_deputy, n.deputy, n.member, n.source
            FROM teams.naming n
            """;

    private final JdbcClient jdbc;

    Namings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words that hold for a body of the kind that works in such a unit of the agency's ground. */
    public Naming of(UnitId agency, BodyKind kind, UnitLevel level, LocalDate day) {
        return jdbc.sql(ENTRY + """
                        JOIN units.line_of(:agency, CAST(:day AS date)) WITH ORDINALITY
                             AS line (place_id, whole_id, rank) ON line.place_id = n.unit_id
                        WHERE n.kind = :kind AND n.level = :level AND n.valid @> CAST(:day AS date)
                        ORDER BY line.rank
                        LIMIT 1
                        """)
                .param("agency", agency.value())
                .param("kind", kind.name())
                .param("level", level.name())
                .param("day", day)
                .query(Namings::entry)
                .optional()
                .map(Entry::naming)
                .orElseGet(() -> Naming.usual(kind));
    }

    /** What the unit itself has said, the latest first. */
    public List<Entry> saidBy(UnitId unit) {
        return jdbc.sql(ENTRY + "WHERE n.unit_id = :unit ORDER BY n.kind, n.level, lower(n.valid) DESC")
                .param("unit", unit.value())
                .query(Namings::entry)
                .list();
    }

    /** From that day on, in place of what held then and of what was to hold later. */
    void say(UnitId unit, BodyKind kind, UnitLevel level, LocalDate from, @Nullable Naming naming, String source) {
        jdbc.sql("""
                        DELETE FROM teams.naming
                        WHERE unit_id = :unit AND kind = :kind AND level = :level AND lower(valid) >= :from
                        """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("level", level.name())
                .param("from", from)
                .update();
        jdbc.sql("""
                        UPDATE teams.naming SET valid = daterange(lower(valid), :from)
                        WHERE unit_id = :unit AND kind = :kind AND level = :level AND valid @> CAST(:from AS date)
                        """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("level", level.name())
                .param("from", from)
                .update();
        if (naming != null) {
            jdbc.sql("""
                            INSERT INTO teams.naming (unit_id, kind, level, valid, name, leader, standing_deputy, deputy,
                                                      member, source)
                            VALUES (:unit, :kind, :level, daterange(:from, NULL), :name, :leader, :standing, :deputy,
                                    :member, :source)
                            """)
                    .param("unit", unit.value())
                    .param("kind", kind.name())
                    .param("level", level.name())
                    .param("from", from)
                    .param("name", naming.name())
                    .param("leader", naming.leader())
                    .param("standing", naming.standingDeputy())
                    .param("deputy", naming.deputy())
                    .param("member", naming.member())
                    .param("source", source)
                    .update();
        }
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new UnitId(row.getObject("unit_id", UUID.class)),
                BodyKind.valueOf(row.getString("kind")),
                UnitLevel.valueOf(row.getString("level")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                new Naming(
                        row.getString("name"),
                        row.getString("leader"),
                        row.getString("standing_deputy"),
                        row.getString("deputy"),
                        row.getString("member")),
                row.getString("source"));
    }
}
