package vn.congdongso.teams.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;

/**
 * Reads a list of members as people write it: with a head or without, a column for the place, or the place as a line of its
 * own above each part; running numbers, forms of address and columns that are not needed left out.
 */
final class ListReading {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,4}[.)]?|[IVXLC]{1,6}[.)]?");
    private static final Pattern BEGINS_WITH_NUMBER = Pattern.compile("^(?:\\d{1,4}|[IVXLC]{1,6})[.)]\\s+(?=\\S)");
    private static final Pattern HONORIFIC = Pattern.compile(
            "^(?:ông|bà|đ/c|đồng chí|thầy|cô|bác)[.:]?\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d][\\d .\\-]{7,16}");
    private static final Pattern PLACE = Pattern.compile(
            "(thon|to dan pho|tdp|ap|ban|buon|bon|lang|khu pho|khu dan cu|khom|xom|soc|tieu khu|to) .+|to (cong nghe|chuyen doi|cong tac) .+");
    private static final Pattern ROLE =
            Pattern.compile("(to truong|to pho|to vien|thanh vien|truong ban|pho truong ban|pho to truong)( .*)?");
    private static final Pattern DASHES = Pattern.compile("\\s+[-–—]\\s+");

    /** What a column holds. */
    enum Column {
        NUMBER,
        NAME,
        PLACE,
        POSITION,
        ROLE,
        PHONE,
        OTHER
    }

    private static final Map<String, Column> HEADS = Map.ofEntries(
            Map.entry("stt", Column.NUMBER),
            Map.entry("tt", Column.NUMBER),
            Map.entry("so tt", Column.NUMBER),
            Map.entry("so thu tu", Column.NUMBER),
            Map.entry("ho va ten", Column.NAME),
            Map.entry("ho ten", Column.NAME),
            Map.entry("ten", Column.NAME),
            Map.entry("ho va ten thanh vien", Column.NAME),
            Map.entry("thon", Column.PLACE),
            Map.entry("to dan pho", Column.PLACE),
            Map.entry("thon to dan pho", Column.PLACE),
            Map.entry("to", Column.PLACE),
            Map.entry("ten to", Column.PLACE),
            Map.entry("dia ban", Column.PLACE),
            Map.entry("khu dan cu", Column.PLACE),
            Map.entry("noi hoat dong", Column.PLACE),
            Map.entry("chuc vu", Column.POSITION),
            Map.entry("chuc danh", Column.POSITION),
            Map.entry("chuc vu don vi", Column.POSITION),
            Map.entry("chuc vu don vi cong tac", Column.POSITION),
            Map.entry("don vi", Column.POSITION),
            Map.entry("don vi cong tac", Column.POSITION),
            Map.entry("vai tro", Column.ROLE),
            Map.entry("nhiem vu", Column.ROLE),
            Map.entry("nhiem vu trong to", Column.ROLE),
            Map.entry("chuc vu trong to", Column.ROLE),
            Map.entry("chuc danh trong to", Column.ROLE),
            Map.entry("dien thoai", Column.PHONE),
            Map.entry("so dien thoai", Column.PHONE),
            Map.entry("sdt", Column.PHONE),
            Map.entry("so dt", Column.PHONE),
            Map.entry("dt", Column.PHONE));

    /**
     * @param left headings of columns that are not kept, as written
     * @param skipped lines that are no person, no heading and no place
     */
    record Read(List<ListRow> rows, List<String> left, List<Integer> skipped) {}

    private final List<ListRow> rows = new ArrayList<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final List<Integer> skipped = new ArrayList<>();
    private List<Column> columns = List.of();
    private String place = "";
    private String role = "";

    private ListReading() {}

    static Read read(String text) {
        List<String> lines = VietnameseText.nfc(text).lines().toList();
        Pattern between = separator(lines);
        ListReading reading = new ListReading();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = Arrays.stream(between.split(lines.get(i), -1))
                    .map(cell -> VietnameseText.clean(cell.replace('"', ' ')))
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                reading.line(i + 1, cells);
            }
        }
        return new Read(List.copyOf(reading.rows), List.copyOf(reading.left), List.copyOf(reading.skipped));
    }

    /** What most lines use between their cells. */
    private static Pattern separator(List<String> lines) {
        for (String sign : List.of("\\t", ";", "\\|", ",")) {
            Pattern pattern = Pattern.compile("\\s*" + sign + "\\s*");
            long split = lines.stream()
                    .filter(line -> pattern.split(line, -1).length > 1)
                    .count();
            if (sign.equals("\\t") ? split > 0 : split * 2 > lines.size()) {
                return Pattern.compile(sign);
            }
        }
        return DASHES;
    }

    private void line(int number, List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (head(cells)) {
            return;
        }
        if (filled.size() == 1
                || (filled.size() == 2
                        && RUNNING_NUMBER.matcher(filled.getFirst()).matches())) {
            if (alone(number, filled.getLast(), filled.size() == 2)) {
                return;
            }
        }
        ListRow row = columns.isEmpty() ? guessed(number, filled) : byHead(number, cells);
        if (row.name().isEmpty()) {
            skipped.add(number);
        } else {
            rows.add(row);
        }
    }

    /** A line that names its columns. */
    private boolean head(List<String> cells) {
        List<Column> named = cells.stream()
                .map(cell -> HEADS.getOrDefault(VietnameseText.key(cell), Column.OTHER))
                .toList();
        boolean is = named.contains(Column.NAME)
                && (named.stream().filter(column -> column != Column.OTHER).count() > 1 || cells.size() == 1);
        if (is) {
            columns = named;
            for (int i = 0; i < cells.size(); i++) {
                if (named.get(i) == Column.OTHER && !cells.get(i).isEmpty()) {
                    left.add(cells.get(i));
                }
            }
        }
        return is;
    }

    /** The only words of a line: the place or the role of those who follow, a heading, or a name. */
    private boolean alone(int number, String words, boolean numbered) {
        String key = VietnameseText.key(withoutNumber(words));
        if (ROLE.matcher(key).matches()) {
            role = words;
            return true;
        }
        String where = afterTitle(withoutNumber(words));
        if (PLACE.matcher(VietnameseText.key(where)).matches()) {
            place = where.replaceFirst("[:.]$", "");
            role = "";
            return true;
        }
        boolean nameOfAPerson = numbered || (columns.isEmpty() && looksLikeAName(withoutNumber(words)));
        if (!nameOfAPerson) {
            skipped.add(number);
        }
        return !nameOfAPerson;
    }

    private static boolean looksLikeAName(String words) {
        String name = HONORIFIC.matcher(words).replaceFirst("");
        return name.matches("\\p{Lu}\\S*( \\p{Lu}\\S*){1,5}") && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** "Danh sách thành viên Tổ công nghệ số cộng đồng thôn Đông": what comes after the words of a title. */
    private static String afterTitle(String words) {
        return words.replaceFirst("(?iu)^(?:danh sách|ds)\\s+(?:thành viên|các thành viên)?\\s*", "");
    }

    private static String withoutNumber(String words) {
        return BEGINS_WITH_NUMBER.matcher(words).replaceFirst("");
    }

    private ListRow byHead(int number, List<String> cells) {
        Map<Column, String> found = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty() && columns.get(i) != Column.OTHER) {
                found.merge(columns.get(i), cell, (one, other) -> one + ", " + other);
            }
        }
        String where = found.getOrDefault(Column.PLACE, "");
        if (!where.isEmpty()) {
            place = where;
        }
        String said = found.getOrDefault(Column.ROLE, "");
        return row(
                number,
                found.getOrDefault(Column.NAME, ""),
                found.getOrDefault(Column.POSITION, ""),
                said.isEmpty() ? role : said,
                found.getOrDefault(Column.PHONE, ""));
    }

    /** Without a head: the name first, and each other cell by what it looks like. */
    private ListRow guessed(int number, List<String> filled) {
        List<String> cells = new ArrayList<>(filled);
        if (cells.size() > 1 && RUNNING_NUMBER.matcher(cells.getFirst()).matches()) {
            cells.removeFirst();
        }
        String name = withoutNumber(cells.removeFirst());
        List<String> positions = new ArrayList<>();
        String said = "";
        String phone = "";
        for (String cell : cells) {
            String key = VietnameseText.key(cell);
            if (PHONE.matcher(cell).matches()) {
                phone = cell;
            } else if (said.isEmpty() && ROLE.matcher(key).matches() && !key.contains("dan pho")) {
                said = cell;
            } else if (PLACE.matcher(key).matches() && !ROLE.matcher(key).matches()) {
                place = cell;
            } else {
                positions.add(cell);
            }
        }
        return row(number, name, String.join(", ", positions), said.isEmpty() ? role : said, phone);
    }

    private ListRow row(int number, String name, String position, String said, String phone) {
        String plain = HONORIFIC.matcher(name).replaceFirst("");
        return new ListRow(number, place, plain, position, said, phone, true).cleaned();
    }
}
