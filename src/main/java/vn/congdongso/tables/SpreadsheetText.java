package vn.congdongso.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/**
 * A file with a table as the text that comes out of copying its first sheet: a line for each row, also an empty one, so
 * that lines and rows have the same numbers; tabs between cells. What kind of file it is, its content says.
 */
public final class SpreadsheetText {

    public static final String FIELD = "file";
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int DEEPEST = 10_000;
    private static final int WIDEST = 40;
    private static final Pattern FORMAT_ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Set<Integer> DATES_OF_EXCEL = Set.of(14, 15, 16, 17, 22);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private SpreadsheetText() {}

    public static Outcome<String> read(byte[] file) {
        if (file.length == 0) {
            return refused("tables.violation.file-empty");
        }
        if (file.length > LARGEST) {
            return refused("tables.violation.file-too-large");
        }
        byte[] head = Arrays.copyOf(file, 8);
        if (ReadableWorkbook.isOLE2Header(head)) {
            return refused("tables.violation.file-old-excel");
        }
        return ReadableWorkbook.isOOXMLZipHeader(head) ? workbook(file) : text(file);
    }

    static <T> Outcome<T> refused(String key) {
        return Outcome.refused(Violation.of(FIELD, key));
    }

    private static Outcome<String> text(byte[] file) {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (begins(file, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (begins(file, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, mark, file.length - mark))
                    .toString();
            return text.indexOf('\0') < 0 && !text.startsWith("%PDF")
                    ? Outcome.accepted(kept(text))
                    : refused("tables.violation.file-unknown");
        } catch (CharacterCodingException e) {
            return refused(
                    new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') < 0
                            ? "tables.violation.file-letters"
                            : "tables.violation.file-unknown");
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Outcome<String> workbook(byte[] file) {
        try {
            return switch (SpreadsheetParts.of(file)) {
                case Outcome.Accepted<byte[]>(byte[] parts) -> firstSheet(parts);
                case Outcome.Refused<byte[]>(List<Violation> violations) -> Outcome.refused(violations);
            };
        } catch (IOException | RuntimeException e) {
            // whatever a damaged file makes its reader throw
            return refused("tables.violation.file-damaged");
        }
    }

    private static Outcome<String> firstSheet(byte[] file) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            Sheet sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseGet(workbook::getFirstSheet);
            List<String> lines = new ArrayList<>();
            try (Stream<Row> rows = sheet.openStream()) {
                for (Row row : (Iterable<Row>) rows::iterator) {
                    String line = line(row, workbook.isDate1904());
                    if (line.isEmpty()) {
                        continue;
                    }
                    if (row.getRowNum() > DEEPEST) {
                        return refused("tables.violation.file-too-long");
                    }
                    while (lines.size() < row.getRowNum() - 1) {
                        lines.add("");
                    }
                    lines.add(line);
                }
            }
            return lines.isEmpty()
                    ? refused("tables.violation.file-empty")
                    : Outcome.accepted(kept(String.join("\n", lines)));
        }
    }

    /** Of a text that begins with an empty line, the browser would not show that line. */
    public static String kept(String text) {
        return text.startsWith("\n") || text.startsWith("\r") ? " " + text : text;
    }

    private static String line(Row row, boolean since1904) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), WIDEST); i++) {
            cells.add(words(row.hasCell(i) ? row.getCell(i) : null, since1904));
        }
        return cells.stream().collect(Collectors.joining("\t")).stripTrailing();
    }

    private static String words(@Nullable Cell cell, boolean since1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDay(cell)
                    ? DAY.format(LocalDate.of(since1904 ? 1904 : 1899, since1904 ? 1 : 12, since1904 ? 1 : 30)
                            .plusDays(number.longValue()))
                    : number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        return VietnameseText.clean(cell.getText());
    }

    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && DATES_OF_EXCEL.contains(id)) {
            return true;
        }
        String plain = format == null
                ? ""
                : FORMAT_ASIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.contains("y") || (plain.contains("d") && plain.contains("m"));
    }
}
