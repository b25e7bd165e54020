package vn.congdongso.territory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.territory.domain.CountryLoad.Disputed;

/** Rows of official lists on which the sources do not agree; they wait for a person. */
@Repository
public class DisputedRows {

    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    public record Row(UUID id, Disputed row, State state) {}

    private final JdbcClient jdbc;

    DisputedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those that were not known */
    List<Disputed> keep(List<Disputed> rows) {
        List<Disputed> fresh = new ArrayList<>();
        for (Disputed row : rows) {
            int written = jdbc.sql("""
                            INSERT INTO territory.disputed_row (id, file, line, old_name, old_code, new_name, new_code)
                            VALUES (:id, :file, :line, :oldName, :oldCode, :newName, :newCode)
                            ON CONFLICT (old_code, new_code) DO NOTHING
                            """)
                    .param("id", Uuid7.next())
                    .param("file", row.file())
                    .param("line", row.line())
                    .param("oldName", row.old())
                    .param("oldCode", row.oldCode())
                    .param("newName", row.now())
                    .param("newCode", row.nowCode())
                    .update();
            if (written > 0) {
                fresh.add(row);
            }
        }
        return fresh;
    }

    public long open() {
        return jdbc.sql("SELECT count(*) FROM territory.disputed_row WHERE state = 'OPEN'")
                .query(Rows.COUNT)
                .single();
    }

    /** Those that are open first. */
    public List<Row> page(long offset, int limit) {
        return jdbc.sql("""
                        SELECT * FROM territory.disputed_row
                        ORDER BY state = 'OPEN' DESC, old_code, new_code
                        OFFSET :offset LIMIT :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query(DisputedRows::row)
                .list();
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM territory.disputed_row")
                .query(Rows.COUNT)
                .single();
    }

    Optional<Row> locked(UUID id) {
        return jdbc.sql("SELECT * FROM territory.disputed_row WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(DisputedRows::row)
                .optional();
    }

    void settle(UUID id, State state) {
        jdbc.sql("UPDATE territory.disputed_row SET state = :state WHERE id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Disputed(
                        row.getString("file"),
                        row.getInt("line"),
                        row.getString("old_name"),
                        row.getString("old_code"),
                        row.getString("new_name"),
                        row.getString("new_code")),
                State.valueOf(row.getString("state")));
    }
}
