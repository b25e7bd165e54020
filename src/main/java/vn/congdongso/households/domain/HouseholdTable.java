package vn.congdongso.households.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdongso.shared.VietnameseText;

/**
 * A list of households as it was handed in. Columns of data that the register does not keep are never read.
 *
 * @param leftOut headings of such columns
 * @param unused other headings that mean nothing here
 * @param headed whether a column with the heads of households was found
 */
public record HouseholdTable(List<Row> rows, List<String> leftOut, List<String> unused, boolean headed) {

    /** The field of a form in which the text stands. */
    public static final String FIELD = "rows";

    public static final int LONGEST_TEXT = 2_000_000;
    public static final int MOST_ROWS = 5_000;

    private static final int DEEPEST_HEADING = 20;
    private static final int WIDEST = 40;

    /** @param line of the text on which it stands, the first is 1 */
    public record Row(int line, Map<HouseholdColumn, String> cells) {

        String cell(HouseholdColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    public static HouseholdTable read(String text) {
        String plain =
                text.length() > LONGEST_TEXT ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
        char separator = plain.indexOf('\t') >= 0 ? '\t' : plain.indexOf(';') >= 0 ? ';' : ',';
        List<String> lines = plain.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), DEEPEST_HEADING); i++) {
            List<String> headings = cells(lines.get(i), separator);
            if (headings.stream()
                    .anyMatch(heading -> HouseholdColumn.headed(heading)
                            .filter(HouseholdColumn.HEAD::equals)
                            .isPresent())) {
                return under(headings, lines, i + 1, separator);
            }
        }
        return new HouseholdTable(List.of(), List.of(), List.of(), false);
    }

    private static HouseholdTable under(List<String> headings, List<String> lines, int first, char separator) {
        Map<HouseholdColumn, Integer> columns = new EnumMap<>(HouseholdColumn.class);
        List<String> leftOut = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = shortened(headings.get(i));
            var column = HouseholdColumn.headed(heading);
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), i);
            } else if (HouseholdColumn.notKept(heading)) {
                leftOut.add(heading);
            } else if (!heading.isEmpty()) {
                unused.add(heading);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i), separator);
            Map<HouseholdColumn, String> row = new EnumMap<>(HouseholdColumn.class);
            columns.forEach((column, at) -> {
                if (at < cells.size() && !cells.get(at).isEmpty()) {
                    row.put(column, cells.get(at));
                }
            });
            // the rows that the workbook gives out hold a village and nothing else
            if (!row.isEmpty() && !row.keySet().equals(Set.of(HouseholdColumn.VILLAGE))) {
                rows.add(new Row(i + 1, row));
            }
        }
        return new HouseholdTable(List.copyOf(rows), leftOut, unused, true);
    }

    private static String shortened(String heading) {
        return heading.length() > 60 ? heading.substring(0, 60) : heading;
    }

    /** A cell in quotation marks may hold separators; one that never closes is meant as it stands. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length() && cells.size() < WIDEST) {
            int close = at < line.length() && line.charAt(at) == '"' ? close(line, at + 1, separator) : -1;
            int end = close >= 0 ? close + 1 : line.indexOf(separator, at);
            int stop = end < 0 ? line.length() : end;
            String cell = close >= 0 ? line.substring(at + 1, close).replace("\"\"", "\"") : line.substring(at, stop);
            cells.add(VietnameseText.clean(cell));
            at = stop + 1;
        }
        return cells;
    }

    private static int close(String line, int from, char separator) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                if (i + 1 == line.length() || line.charAt(i + 1) == separator) {
                    return i;
                }
                if (line.charAt(i + 1) != '"') {
                    return -1;
                }
                i++;
            }
        }
        return -1;
    }
}
