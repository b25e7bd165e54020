package vn.congdongso.territory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.territory.web.UnitDownloadRows.Row;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.CsvLines;

/**
 * The units of a day as a table for spreadsheets with Vietnamese settings, written while it is read. The CSV has semicolons
 * and a byte order mark, as everywhere here.
 */
@Controller
class UnitDownload {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADINGS =
            List.of("code", "type", "name", "mark", "full-name", "above", "from", "households", "people");

    private static final int FROM_COLUMN = 6;

    /** So many rows go out before the next ones are made. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final Units units;
    private final UnitDownloadRows rows;
    private final Today today;
    private final MessageSource messages;

    UnitDownload(Units units, UnitDownloadRows rows, Today today, MessageSource messages) {
        this.units = units;
        this.rows = rows;
        this.today = today;
        this.messages = messages;
    }

    @GetMapping("/dia-ban/{unitId}/xuat.csv")
    @Allowed(Permission.VIEW_UNITS)
    void csv(
            @PathVariable UnitId unitId,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(defaultValue = "") String cap,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = MapDay.read(ngay, today.today()).day();
        UnitSummary top = top(unitId, day);
        head(response, "text/csv;charset=UTF-8", fileName(top, day, "csv"));
        Writer csv = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        csv.write(CsvLines.BYTE_ORDER_MARK);
        line(csv, headings(locale));
        rows.each(top, level(cap), day, row -> line(csv, cells(row)));
        csv.flush();
    }

    @GetMapping("/dia-ban/{unitId}/xuat.xlsx")
    @Allowed(Permission.VIEW_UNITS)
    void workbook(
            @PathVariable UnitId unitId,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(defaultValue = "") String cap,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = MapDay.read(ngay, today.today()).day();
        UnitSummary top = top(unitId, day);
        head(response, WORKBOOK, fileName(top, day, "xlsx"));
        try (Workbook book = new Workbook(response.getOutputStream(), "CongDongSo", "1.0")) {
            Sheet sheet = new Sheet(book.newWorksheet(word("sheet", locale)));
            sheet.head(headings(locale));
            rows.each(top, level(cap), day, sheet::add);
        }
    }

    /** The rows of a workbook as they come. */
    private static final class Sheet {

        private final Worksheet sheet;
        private int next;

        Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        void head(List<String> headings) {
            sheet.freezePane(0, 1);
            for (String heading : headings) {
                sheet.inlineString(0, headings.indexOf(heading), heading);
                sheet.style(0, headings.indexOf(heading)).bold().set();
            }
            next = 1;
        }

        void add(Row row) {
            List<String> cells = cells(row);
            for (int column = 0; column < FROM_COLUMN; column++) {
                sheet.inlineString(next, column, cells.get(column));
            }
            sheet.value(next, FROM_COLUMN, row.unit().valid().from());
            sheet.style(next, FROM_COLUMN).format("dd/MM/yyyy").set();
            sheet.value(next, FROM_COLUMN + 1, row.households());
            sheet.value(next, FROM_COLUMN + 2, row.people());
            next++;
            if (next % ROWS_AT_ONCE == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private UnitSummary top(UnitId unit, LocalDate day) {
        return units.find(unit, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable UnitLevel level(String text) {
        for (UnitLevel level : UnitLevel.values()) {
            if (level.name().equals(text)) {
                return level;
            }
        }
        return null;
    }

    private static String fileName(UnitSummary top, LocalDate day, String ending) {
        return "%s-%s.%s".formatted(VietnameseText.key(top.fullName()).replace(' ', '-'), day, ending);
    }

    private static void head(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
    }

    private List<String> headings(Locale locale) {
        return HEADINGS.stream().map(key -> word(key, locale)).toList();
    }

    private String word(String key, Locale locale) {
        return messages.getMessage("unitdownload." + key, null, locale);
    }

    private static List<String> cells(Row row) {
        UnitSummary unit = row.unit();
        return List.of(
                text(unit.code()),
                unit.typeName(),
                unit.name(),
                text(unit.mark()),
                unit.title(),
                row.above(),
                DAY.format(unit.valid().from()),
                text(row.households()),
                text(row.people()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void line(Writer csv, List<String> cells) {
        try {
            csv.write(CsvLines.line(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
