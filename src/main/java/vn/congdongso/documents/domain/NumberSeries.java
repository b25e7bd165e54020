package vn.congdongso.documents.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.units.UnitId;

/**
 * Numbers of an agency's documents, from 1 each year (NĐ 30/2020/NĐ-CP, Điều 15). Whoever takes one holds the row of the
 * series until the end of the transaction: no number twice, and none lost when the transaction fails.
 */
@Repository
class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int take(UnitId agency, int year, String series) {
        return jdbc.sql("""
                        INSERT INTO documents.number_series AS s (agency_id, year, series, last_number)
                        VALUES (:agency, :year, :series, 1)
                        ON CONFLICT (agency_id, year, series) DO UPDATE SET last_number = s.last_number + 1
                        RETURNING s.last_number
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .param("series", series)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** A paper document bears the number already: the series goes on after it. */
    void passOver(UnitId agency, int year, String series, int number) {
        jdbc.sql("""
                        INSERT INTO documents.number_series AS s (agency_id, year, series, last_number)
                        VALUES (:agency, :year, :series, :number)
                        ON CONFLICT (agency_id, year, series)
                        DO UPDATE SET last_number = greatest(s.last_number, excluded.last_number)
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .param("series", series)
                .param("number", number)
                .update();
    }

    int next(UnitId agency, int year, String series) {
        return jdbc.sql("""
                        SELECT last_number + 1 FROM documents.number_series
                        WHERE agency_id = :agency AND year = :year AND series = :series
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .param("series", series)
                .query((row, number) -> row.getInt(1))
                .optional()
                .orElse(1);
    }
}
