package vn.congdongso.webui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a table that opens in a spreadsheet with Vietnamese settings: semicolons, since the comma is the decimal sign
 * there, and a byte order mark before the first line, without which the marks on the letters are lost.
 */
public final class CsvLines {

    public static final String BYTE_ORDER_MARK = "\ufeff";

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[;\"\\r\\n].*", Pattern.DOTALL);

    private CsvLines() {}

    public static String line(List<String> cells) {
        return cells.stream().map(CsvLines::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A cell that begins like a formula would be reckoned by the spreadsheet, whoever wrote it. */
    public static String quoted(String cell) {
        String harmless = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        return NEEDS_QUOTES.matcher(harmless).matches() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
