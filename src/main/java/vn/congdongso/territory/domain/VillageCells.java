package vn.congdongso.territory.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;

/** Cells of a table as text, copied from a spreadsheet or parted by semicolons or commas; figures and days in them. */
final class VillageCells {

    /** @param no line of the text on which it begins, the first is 1 */
    record Line(int no, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean blank() {
            return cells.stream().map(VietnameseText::clean).allMatch(String::isEmpty);
        }
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,9}|\\d{1,3}(?:[., \\u00a0\\u202f]\\d{3}){1,2})" + "(?iU:\\s*(?:hộ|người|khẩu|nhân khẩu))?");
    private static final Pattern NONE = Pattern.compile("[-–—]*");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:[.,]0+)?");
    private static final LocalDate DAY_ZERO_OF_EXCEL = LocalDate.of(1899, 12, 30);
    private static final char NO_SEPARATOR = '\0';

    private VillageCells() {}

    static List<Line> lines(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Reading(plain, separator(plain)).lines();
    }

    private static char separator(String text) {
        if (text.indexOf('\t') >= 0) {
            return '\t';
        }
        if (text.indexOf(';') >= 0) {
            return ';';
        }
        return text.indexOf(',') >= 0 ? ',' : NO_SEPARATOR;
    }

    static boolean none(String cell) {
        return NONE.matcher(cell).matches();
    }

    /** 1234, 1.234, 1,234, 1 234, each with its unit behind it or without. */
    static OptionalLong number(String cell) {
        Matcher number = NUMBER.matcher(cell.strip());
        return number.matches()
                ? OptionalLong.of(Long.parseLong(number.group(1).replaceAll("\\D", "")))
                : OptionalLong.empty();
    }

    /** 5/3/2026, 05-03-2026, 2026-03-05, or the number by which Excel counts days. */
    static Optional<LocalDate> day(String cell) {
        String text = cell.strip();
        Matcher typed = DAY.matcher(text);
        if (typed.matches()) {
            return day(typed.group(3), typed.group(2), typed.group(1));
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(DAY_ZERO_OF_EXCEL.plusDays(Long.parseLong(text.substring(0, 5))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A cell in quotation marks may hold line breaks and separators; one that never closes is meant as it stands. */
    private static final class Reading {

        private final String text;
        private final char separator;
        private final List<Line> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int at;
        private int no = 1;
        private int beganOn = 1;

        Reading(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Line> lines() {
            while (at <= text.length()) {
                cells.add(cell());
                if (at >= text.length()) {
                    endLine();
                    break;
                }
                if (text.charAt(at) == '\n') {
                    no++;
                    endLine();
                }
                at++;
            }
            return lines;
        }

        private void endLine() {
            lines.add(new Line(beganOn, List.copyOf(cells)));
            cells = new ArrayList<>();
            beganOn = no;
        }

        private String cell() {
            int close = at < text.length() && text.charAt(at) == '"' ? close(at + 1) : -1;
            if (close >= 0) {
                String quoted = text.substring(at + 1, close);
                no += (int) quoted.chars().filter(c -> c == '\n').count();
                at = close + 1;
                return quoted.replace("\"\"", "\"").replace('\n', ' ').strip();
            }
            int end = at;
            while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
                end++;
            }
            String plain = text.substring(at, end);
            at = end;
            return plain.strip();
        }

        /** Where the quotation mark stands that closes the cell, with nothing but its end behind it. */
        private int close(int from) {
            for (int i = from; i < text.length() && i - from < 2_000; i++) {
                if (text.charAt(i) == '"') {
                    if (i + 1 == text.length() || text.charAt(i + 1) == '\n' || text.charAt(i + 1) == separator) {
                        return i;
                    }
                    if (text.charAt(i + 1) != '"') {
                        return -1;
                    }
                    i++;
                }
            }
            return -1;
        }
    }
}
