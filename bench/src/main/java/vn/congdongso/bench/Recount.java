package vn.congdongso.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Whether what the clients know, what is stored and what is counted agree.
 *
 * @param confirmed visits that the program confirmed
 * @param missing of these, not stored
 * @param twice stored more than once
 * @param strangers stored since the data set, and never sent
 * @param peopleSent in the confirmed visits
 * @param peopleCounted by which the totals of all provinces have risen
 * @param wrongTotals places, indicators and days whose total differs from a recount of the visits
 */
record Recount(
        long confirmed,
        long missing,
        long twice,
        long strangers,
        long peopleSent,
        long peopleCounted,
        long wrongTotals,
        long totals) {

    static final String COUNTED =
            "SELECT coalesce(sum(t.amount), 0) FROM indicators.day_total t JOIN bench.unit u ON u.id = t.place_id "
                    + "WHERE u.level = 'PROVINCE' AND t.indicator = 'people'";

    static Recount of(Database database, Ledger ledger, long visitsBefore, long countedBefore) throws SQLException {
        waitUntilFolded(database);
        Map<UUID, SentVisit> confirmed = ledger.confirmed();
        database.run("CREATE TEMPORARY TABLE IF NOT EXISTS confirmed (id uuid); TRUNCATE confirmed");
        UUID[] ids = confirmed.keySet().toArray(UUID[]::new);
        database.number(
                "WITH put AS (INSERT INTO confirmed SELECT unnest(?) RETURNING 1) SELECT count(*) FROM put",
                (Object) ids);
        database.run("ANALYZE confirmed");
        long stored = database.number("SELECT count(*) FROM outreach.visit") - visitsBefore;
        long found = database.number("SELECT count(*) FROM confirmed c JOIN outreach.visit v USING (id)");
        long distinct =
                database.number("SELECT count(DISTINCT c.id) FROM confirmed c JOIN outreach.visit v USING (id)");
        return new Recount(
                ids.length,
                ids.length - distinct,
                found - distinct,
                stored - found,
                confirmed.values().stream().mapToLong(SentVisit::people).sum(),
                database.number(COUNTED) - countedBefore,
                wrongTotals(database),
                database.number("SELECT count(*) FROM indicators.day_total"));
    }

    static long visits(Database database) throws SQLException {
        return database.number("SELECT count(*) FROM outreach.visit");
    }

    static long counted(Database database) throws SQLException {
        return database.number(COUNTED);
    }

    private static long wrongTotals(Database database) throws SQLException {
        database.run("SET work_mem = '128MB'");
        return database.number("""
                SELECT count(*)
                FROM bench.recount r
                FULL JOIN (SELECT * FROM indicators.day_total WHERE amount <> 0) t
                    USING (province_id, place_id, indicator, day, whole_id)
                WHERE r.amount IS DISTINCT FROM t.amount
                """);
    }

    private static void waitUntilFolded(Database database) throws SQLException {
        for (int tries = 0; database.number("SELECT count(*) FROM indicators.delta") > 0; tries++) {
            if (tries > 100) {
                throw new IllegalStateException("deltas are not being folded");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    boolean right() {
        return missing == 0 && twice == 0 && strangers == 0 && peopleSent == peopleCounted && wrongTotals == 0;
    }

    String sentence() {
        return ("%,d visits confirmed: %d missing, %d stored twice, %d stored that nobody sent; %,d people sent, %,d added "
                        + "to the totals of the provinces; %d of %,d totals differ from a recount of the visits")
                .formatted(confirmed, missing, twice, strangers, peopleSent, peopleCounted, wrongTotals, totals);
    }
}
