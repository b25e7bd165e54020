package vn.congdongso.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions about the tree as the database answers them, without the way through the program. */
final class UnitsStatements {

    private static final Pattern ASKED = Pattern.compile("/([0-9a-f-]{36})/(subtree|children|ancestors)[^ ]*");
    private static final Pattern DAY = Pattern.compile("day=(\\d{4}-\\d{2}-\\d{2})");

    private final Database database;
    private final String today;

    UnitsStatements(Database database) throws SQLException {
        this.database = database;
        this.today = database.text("SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text");
    }

    Latencies times(List<UnitsAsks.Ask> asks, int warmUp) throws SQLException, IOException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < asks.size(); i++) {
            Matcher asked = ASKED.matcher(asks.get(i).path());
            if (!asked.find()) {
                throw new IllegalArgumentException(asks.get(i).path());
            }
            Matcher day = DAY.matcher(asks.get(i).path());
            String then = day.find() ? day.group(1) : today;
            String sql = statement(asked.group(2));
            long begin = System.nanoTime();
            database.list(sql, row -> row.getString("path"), then, then, UUID.fromString(asked.group(1)));
            if (i >= warmUp) {
                latencies.add(begin, System.nanoTime());
            }
        }
        return latencies;
    }

    private static String statement(String name) throws IOException {
        try (InputStream file = UnitsStatements.class.getResourceAsStream("/units/ask_" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
