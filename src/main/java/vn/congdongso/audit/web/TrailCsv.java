package vn.congdongso.audit.web;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdongso.audit.domain.Entry;
import vn.congdongso.shared.Today;

/** Lines of the trail for a spreadsheet: UTF-8 with the mark that Excel wants, and nothing that it would calculate. */
final class TrailCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private TrailCsv() {}

    static void write(List<Entry> entries, PrintWriter out) {
        out.print(BYTE_ORDER_MARK);
        out.print("at,actor,roles,action,subject_type,subject_id,unit,before,after,reason,network,request\r\n");
        entries.forEach(entry -> out.print(line(entry)));
    }

    private static String line(Entry entry) {
        return Stream.of(
                        entry.at().atZone(Today.ZONE).toOffsetDateTime().toString(),
                        entry.actor(),
                        String.join(" ", entry.roles()),
                        entry.action(),
                        entry.subjectType(),
                        entry.subjectId(),
                        Optional.ofNullable(entry.unit()).map(Object::toString).orElse(""),
                        Optional.ofNullable(entry.before()).orElse(""),
                        Optional.ofNullable(entry.after()).orElse(""),
                        Optional.ofNullable(entry.reason()).orElse(""),
                        Optional.ofNullable(entry.network()).orElse(""),
                        Optional.ofNullable(entry.request()).orElse(""))
                .map(TrailCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula would be run by the spreadsheet that opens it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
