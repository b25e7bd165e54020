package vn.congdongso.targets.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.targets.ProgressRow;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.UnitProgress;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.CsvLines;

/** The table of a progress page as a file that opens in a spreadsheet. */
@Controller
class ProgressDownload {

    private final Targets targets;
    private final Today today;
    private final MessageSource messages;

    ProgressDownload(Targets targets, Today today, MessageSource messages) {
        this.targets = targets;
        this.today = today;
        this.messages = messages;
    }

    @GetMapping("/tien-do/{unitId}/bang.csv")
    @Allowed(value = Permission.VIEW_PROGRESS, on = "unitId")
    ResponseEntity<byte[]> table(
            @PathVariable UnitId unitId, @RequestParam(required = false) @Nullable String ky, Locale locale) {
        YearMonth month = Months.read(ky, today.month());
        UnitProgress progress =
                targets.progress(unitId, month).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = "%s-%s.csv"
                .formatted(VietnameseText.key(progress.unit().fullName()).replace(' ', '-'), month);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body((CsvLines.BYTE_ORDER_MARK + lines(progress, locale)).getBytes(StandardCharsets.UTF_8));
    }

    private String lines(UnitProgress progress, Locale locale) {
        StringBuilder csv = new StringBuilder();
        line(
                csv,
                word("name", locale),
                word("people", locale),
                word("target", locale),
                word("rate", locale),
                word("pace", locale));
        for (ProgressRow row : progress.rows()) {
            line(
                    csv,
                    row.name(),
                    number(row.people()),
                    number(row.target()),
                    rate(row.people(), row.target()),
                    pace(row, locale));
        }
        line(
                csv,
                word("sum", locale),
                number(progress.people()),
                number(progress.target()),
                rate(progress.people(), progress.target()),
                "");
        return csv.toString();
    }

    private static void line(StringBuilder csv, String... cells) {
        csv.append(CsvLines.line(List.of(cells)));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage("targets.csv." + key, null, locale);
    }

    private String pace(ProgressRow row, Locale locale) {
        return messages.getMessage("targets.pace." + row.pace().name().toLowerCase(Locale.ROOT), null, locale);
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private static String rate(long people, @Nullable Long target) {
        return target == null || target == 0 ? "" : String.valueOf(Math.round(people * 100.0 / target));
    }
}
