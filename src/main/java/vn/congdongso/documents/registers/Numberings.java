package vn.congdongso.documents.registers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/** How agencies number, and by which code others know them in the exchange of documents. */
@Repository
public class Numberings implements SeriesOf {

    private static final LocalDate BEGINNING = LocalDate.of(1945, 1, 1);

    /** Nobody having decided anything. */
    private static final Numbering USUAL =
            new Numbering(NumberingScheme.EACH_SYMBOL, List.of(), Validity.since(BEGINNING));

    private final JdbcClient jdbc;

    Numberings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String series(UnitId agency, String symbol, LocalDate day) {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtextextended('documents.numbering ' || :agency, 0))::text")
                .param("agency", agency.toString())
                .query(String.class)
                .optional();
        return on(agency, day).series(symbol);
    }

    /** Waits until nobody takes a number of the agency, and lets nobody take one until the transaction ends. */
    void holdUp(UnitId agency) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('documents.numbering ' || :agency, 0))::text")
                .param("agency", agency.toString())
                .query(String.class)
                .optional();
    }

    public Numbering on(UnitId agency, LocalDate day) {
        return jdbc.sql("""
                        SELECT scheme, own, lower(valid) AS since, upper(valid) AS until FROM documents.numbering
                        WHERE agency_id = :agency AND valid @> CAST(:day AS date)
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .query(Numberings::numbering)
                .optional()
                .orElse(USUAL);
    }

    /** What was decided, the latest first; empty where nothing was. */
    public List<Numbering> history(UnitId agency) {
        return jdbc.sql("""
                        SELECT scheme, own, lower(valid) AS since, upper(valid) AS until FROM documents.numbering
                        WHERE agency_id = :agency ORDER BY lower(valid) DESC
                        """)
                .param("agency", agency.value())
                .query(Numberings::numbering)
                .list();
    }

    /** A series with the number last given in it. */
    public record Series(String series, int lastNumber) {

        public boolean together() {
            return series.equals(Numbering.TOGETHER);
        }

        /** Abbreviation of the body or the symbol; empty for the series of all. */
        public String name() {
            return series.startsWith(Numbering.TOGETHER) ? series.substring(1) : series;
        }
    }

    public List<Series> seriesOf(UnitId agency, int year) {
        return jdbc.sql("""
                        SELECT series, last_number FROM documents.number_series
                        WHERE agency_id = :agency AND year = :year AND last_number > 0
                        ORDER BY series COLLATE public.vi_natural
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .query((row, number) -> new Series(row.getString("series"), row.getInt("last_number")))
                .list();
    }

    boolean numbersGivenSince(UnitId agency, int year) {
        return jdbc.sql("""
                        SELECT count(*) FROM documents.number_series
                        WHERE agency_id = :agency AND year >= :year AND last_number > 0
                        """)
                        .param("agency", agency.value())
                        .param("year", year)
                        .query(Rows.COUNT)
                        .single()
                > 0;
    }

    /** @param code 000.00.12.H56, H37.DN.001 */
    public record OrganCode(String code, Validity valid) {}

    public Optional<OrganCode> organCode(UnitId agency, LocalDate day) {
        return organCodes(agency).stream()
                .filter(known -> known.valid().holdsOn(day))
                .findFirst();
    }

    /** The latest first. */
    public List<OrganCode> organCodes(UnitId agency) {
        return jdbc.sql("""
                        SELECT code, lower(valid) AS since, upper(valid) AS until FROM documents.organ_code
                        WHERE agency_id = :agency ORDER BY lower(valid) DESC
                        """)
                .param("agency", agency.value())
                .query((row, number) -> new OrganCode(row.getString("code"), validity(row)))
                .list();
    }

    private static Numbering numbering(ResultSet row, int number) throws SQLException {
        Array own = row.getArray("own");
        return new Numbering(
                NumberingScheme.valueOf(row.getString("scheme")),
                Arrays.asList((String[]) own.getArray()),
                validity(row));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }
}
