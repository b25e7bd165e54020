package vn.congdongso.documents.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.OfficialDocument;

/** Deadlines that cannot be met as they stand: a later step due before an earlier one, a period that ends before it begins. */
final class Deadlines {

    private static final String DATE = "(\\d{1,2})(?:[/.\\-]|\\s+tháng\\s+)(\\d{1,2})(?:[/.\\-]|\\s+năm\\s+)(\\d{4})";
    private static final Pattern DUE = Pattern.compile(
            "(?:trước|đến hết|chậm nhất(?: là)?(?: vào)?|hạn cuối(?: là)?)\\s+ngày\\s+" + DATE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PERIOD = Pattern.compile(
            "từ ngày\\s+" + DATE + "\\s*(?:đến(?: hết)?(?: ngày)?|-|–)\\s*" + DATE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        LocalDate issued = document.date().day();
        for (Reading.Passage passage : Reading.bodyAndAnnexes(document)) {
            periods(findings, passage);
            due(findings, passage, issued);
        }
        return findings;
    }

    private static void periods(List<Finding> findings, Reading.Passage passage) {
        Matcher period = PERIOD.matcher(passage.text());
        while (period.find()) {
            Optional<LocalDate> from = day(period, 1);
            Optional<LocalDate> to = day(period, 4);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                findings.add(
                        Finding.error("deadline.period", from.get(), to.get()).at(passage.spot()));
            }
        }
    }

    private static void due(List<Finding> findings, Reading.Passage passage, @Nullable LocalDate issued) {
        Matcher due = DUE.matcher(passage.text());
        LocalDate before = null;
        while (due.find()) {
            Optional<LocalDate> day = day(due, 1);
            if (day.isEmpty()) {
                findings.add(Finding.error("deadline.no-day", due.group()).at(passage.spot()));
                continue;
            }
            if (before != null && day.get().isBefore(before)) {
                findings.add(Finding.error("deadline.order", before, day.get()).at(passage.spot()));
            }
            if (issued != null && day.get().isBefore(issued)) {
                findings.add(Finding.warning("deadline.before-issue", day.get(), issued)
                        .at(passage.spot()));
            }
            before = day.get();
        }
    }

    private static Optional<LocalDate> day(Matcher found, int first) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(first + 2)),
                    Integer.parseInt(found.group(first + 1)),
                    Integer.parseInt(found.group(first))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
