package vn.congdongso.documents.registers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.registers.RegisterFilter;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Paging;

/** The parameters of a register's address. What cannot be read falls back to what is usual. */
record RegisterQuery(Map<String, String> values) {

    static final String AGENCY = "donVi";
    static final String YEAR = "nam";
    static final String KIND = "loai";
    static final String STATE = "tinhTrang";
    static final String WORDS = "q";
    static final String FROM = "tuNgay";
    static final String UNTIL = "denNgay";

    private static final Set<String> KEPT = Set.of(AGENCY, YEAR, KIND, STATE, WORDS, FROM, UNTIL);
    private static final int EARLIEST = 1945;
    private static final int LATEST = 2200;

    String agency() {
        return value(AGENCY);
    }

    RegisterFilter filter(UnitId agency, LocalDate today) {
        return new RegisterFilter(
                agency,
                year(today),
                VietnameseText.clean(value(KIND)),
                VietnameseText.clean(value(STATE)),
                VietnameseText.clean(value(WORDS)),
                day(FROM),
                day(UNTIL));
    }

    /** Without a year in the address: of any, for what is open does not end with the year. */
    RegisterFilter followed(UnitId agency) {
        boolean any = !value(YEAR).matches("\\d{4}");
        RegisterFilter filter = filter(agency, LocalDate.EPOCH);
        return new RegisterFilter(
                agency,
                any ? 0 : filter.year(),
                filter.kind(),
                filter.state(),
                filter.words(),
                filter.from(),
                filter.until());
    }

    int year(LocalDate today) {
        String text = value(YEAR);
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : today.getYear();
        return year < EARLIEST || year > LATEST ? today.getYear() : year;
    }

    int page() {
        String text = value(Paging.PARAMETER);
        return text.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    /** What the bar of filters shows as chosen. */
    FormView form(UnitId agency, LocalDate today) {
        Map<String, String> shown = new HashMap<>(values);
        shown.put(AGENCY, agency.toString());
        shown.put(YEAR, Integer.toString(year(today)));
        return FormView.of(shown);
    }

    FormView form(UnitId agency) {
        Map<String, String> shown = new HashMap<>(values);
        shown.put(AGENCY, agency.toString());
        return FormView.of(shown);
    }

    /** The same rows under another path. */
    String under(String path) {
        List<String> parts = new ArrayList<>();
        values.forEach((name, value) -> {
            if (KEPT.contains(name) && !value.isBlank()) {
                parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        parts.sort(null);
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    static List<Option> years(List<Integer> known, int... more) {
        return Stream.concat(known.stream(), Arrays.stream(more).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> Option.of(year.toString(), year.toString()))
                .toList();
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    private @Nullable LocalDate day(String name) {
        return DateText.parse(value(name)).orElse(null);
    }
}
