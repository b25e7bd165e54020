package vn.congdongso.documents.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.writing.DocumentText;
import vn.congdongso.documents.writing.PartialDay;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.DateText;

/**
 * Number and day of a paper, as typed. Either may be missing on the paper itself.
 *
 * @param unreadable what is there and cannot be understood
 */
record PaperFields(DocumentText.Paper paper, List<Violation> unreadable) {

    static PaperFields read(Map<String, String> typed) {
        List<Violation> unreadable = new ArrayList<>();
        String number = typed.getOrDefault("number", "").strip();
        String day = typed.getOrDefault("issuedOn", "").strip();
        boolean figures = number.matches("\\d{1,6}") && Integer.parseInt(number) > 0;
        if (!number.isEmpty() && !figures) {
            unreadable.add(Violation.of("number", "writing.form.number"));
        }
        Optional<PartialDay> read = day(day);
        if (!day.isEmpty() && read.isEmpty()) {
            unreadable.add(Violation.of("issuedOn", "writing.form.partial-day"));
        }
        return new PaperFields(
                new DocumentText.Paper(numberOrNull(figures, number), read.orElse(null)), List.copyOf(unreadable));
    }

    private static @Nullable Integer numberOrNull(boolean figures, String number) {
        return figures ? Integer.valueOf(number) : null;
    }

    private static Optional<PartialDay> day(String typed) {
        Optional<LocalDate> whole = DateText.parse(typed);
        return whole.filter(day -> day.getYear() > 1900 && day.getYear() < 2200)
                .map(PartialDay::of)
                .or(() -> whole.isPresent() ? Optional.empty() : PartialDay.parse(typed));
    }
}
