package vn.congdongso.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** What is asked about the units of the country: drawn at random, every level as often as any other. */
final class UnitsAsks {

    private static final LocalDate EVE_OF_THE_REFORM = LocalDate.of(2025, 6, 30);
    private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE", "VILLAGE");
    private static final List<String> TYPED =
            List.of("ph", "phuo", "phuong ca", "Cẩm Thành", "21025", "Nghĩa Chánh", "thon 1");

    private final Database database;
    private final int count;
    private final Random random = new Random(26);

    /** @param count requests of each row */
    UnitsAsks(Database database, int count) {
        this.database = database;
        this.count = count;
    }

    /** @param kind by which the requests of a row are told apart */
    record Ask(String kind, String path) {}

    record Row(String name, List<Ask> asks) {}

    /** One row for each question and day; none for a day on which there are no units. */
    List<Row> ofTheTree() throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.now(), EVE_OF_THE_REFORM)) {
            Map<String, List<UUID>> units = units(day);
            if (units.isEmpty()) {
                continue;
            }
            boolean now = !day.equals(EVE_OF_THE_REFORM);
            String when = now ? ", today" : ", 30/6/2025";
            String dayAsked = now ? "" : "day=" + day;
            rows.add(row("subtree?limit=100" + when, units, "/subtree?limit=100&" + dayAsked));
            rows.add(row("children" + when, units, "/children?" + dayAsked));
            rows.add(row("ancestors" + when, units, "/ancestors?" + dayAsked));
        }
        return rows;
    }

    private Row row(String name, Map<String, List<UUID>> units, String question) {
        List<String> levels = List.copyOf(units.keySet());
        return drawn(name, () -> {
            String level = one(levels);
            return new Ask(level.toLowerCase(Locale.ROOT), "/api/v1/units/" + one(units.get(level)) + question);
        });
    }

    private Map<String, List<UUID>> units(LocalDate day) throws SQLException {
        Map<String, List<UUID>> units = new LinkedHashMap<>();
        for (String level : LEVELS) {
            List<UUID> found = database.list(
                    "SELECT unit_id FROM units.unit_version WHERE level = ? AND valid @> CAST(? AS date) ORDER BY path",
                    row -> row.getObject(1, UUID.class),
                    level,
                    day);
            if (!found.isEmpty()) {
                units.put(level, found);
            }
        }
        return units;
    }

    /** What somebody types: some usual beginnings, then names of living and ended units, whole and as far as they are typed. */
    List<Row> ofTheSearch() throws SQLException {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String level : LEVELS) {
            List<String> found = database.list("""
                    SELECT DISTINCT unnest(ARRAY[name, type_name || ' ' || name]) AS text
                    FROM units.unit_version WHERE level = ?
                    ORDER BY text
                    """, row -> row.getString(1), level);
            if (!found.isEmpty()) {
                names.put(level, found);
            }
        }
        List<String> levels = List.copyOf(names.keySet());
        return List.of(
                drawn("search, usual texts", () -> {
                    String text = one(TYPED);
                    return search("“" + text + "”", text);
                }),
                drawn("search, names", () -> marked(one(names.get(one(levels))))),
                drawn("search, beginnings of names", () -> marked(beginning(one(names.get(one(levels)))))));
    }

    private Ask marked(String text) {
        return random.nextBoolean() ? search("with marks", text) : search("without marks", withoutMarks(text));
    }

    private String beginning(String name) {
        return name.length() < 4 ? name : name.substring(0, 2 + random.nextInt(name.length() - 2));
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static Ask search(String kind, String text) {
        return new Ask(kind, "/api/v1/units/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private Row drawn(String name, Supplier<Ask> draw) {
        List<Ask> asks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            asks.add(draw.get());
        }
        return new Row(name, asks);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
