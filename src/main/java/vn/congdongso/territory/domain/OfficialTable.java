package vn.congdongso.territory.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.tables.SpreadsheetParts;

/** The rows of a file that was sent, comma separated or a spreadsheet, each cell under the key of its column's heading. */
record OfficialTable(String file, List<String> headings, List<Line> lines) {

    private static final int MOST_LINES = 60_000;
    private static final int HEADING_WITHIN = 10;

    /** @param no line in the file, counted from 1 */
    record Line(int no, Map<String, String> cells) {

        String get(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String key) {
            super(key);
        }
    }

    static OfficialTable read(String file, byte[] content) throws Unreadable {
        List<List<String>> rows =
                content.length > 3 && content[0] == 'P' && content[1] == 'K' ? spreadsheet(content) : text(content);
        if (rows.size() > MOST_LINES) {
            throw new Unreadable("too-long");
        }
        int top = heading(rows);
        if (top < 0) {
            throw new Unreadable("empty");
        }
        List<String> headings = rows.get(top).stream().map(VietnameseText::key).toList();
        List<Line> lines = new ArrayList<>();
        for (int i = top + 1; i < rows.size(); i++) {
            Map<String, String> cells = new HashMap<>();
            List<String> row = rows.get(i);
            for (int column = 0; column < Math.min(headings.size(), row.size()); column++) {
                cells.put(headings.get(column), VietnameseText.clean(row.get(column)));
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line(i + 1, cells));
            }
        }
        return new OfficialTable(file, headings, lines);
    }

    boolean has(String... wanted) {
        return Stream.of(wanted).allMatch(headings::contains);
    }

    /** Titles stand above the table in files made by hand: its heading is the first row of several words. */
    private static int heading(List<List<String>> rows) {
        for (int i = 0; i < Math.min(HEADING_WITHIN, rows.size()); i++) {
            if (rows.get(i).stream().filter(cell -> !cell.isBlank()).count() >= 3) {
                return i;
            }
        }
        return -1;
    }

    private static List<List<String>> text(byte[] content) throws Unreadable {
        String text = new String(content, StandardCharsets.UTF_8).replace("\ufeff", "");
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("not-a-table");
        }
        String first = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.contains(";") && !first.contains(",") ? ';' : first.contains("\t") ? '\t' : ',')
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("not-a-table");
        }
        return rows;
    }

    private static List<List<String>> spreadsheet(byte[] content) throws Unreadable {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(measured(content)));
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            sheet.limit(MOST_LINES + 1L).forEach(row -> {
                while (rows.size() < row.getRowNum() - 1 && rows.size() <= MOST_LINES) {
                    rows.add(List.of());
                }
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells.add(row.getCellText(column));
                }
                rows.add(cells);
            });
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("not-a-table");
        }
        return rows;
    }

    private static byte[] measured(byte[] content) throws IOException, Unreadable {
        return switch (SpreadsheetParts.of(content)) {
            case Outcome.Accepted<byte[]>(byte[] parts) -> parts;
            case Outcome.Refused<byte[]> refused -> throw new Unreadable("not-a-table");
        };
    }
}
