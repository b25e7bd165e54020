package vn.congdongso.reporting.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.congdongso.reporting.domain.Signing;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;

/** What makes a report a document, as a form carries it. */
final class SigningForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final List<String> FIELDS = List.of("by", "signer", "place", "day", "addressee", "recipients");

    private SigningForm() {}

    static FormView form(Signing signing) {
        LocalDate day = signing.day();
        return FormView.of(Map.of(
                "by", signing.by().name(),
                "signer", signing.signer(),
                "place", signing.place(),
                "day", day == null ? "" : DAY.format(day),
                "addressee", signing.addressee(),
                "recipients", signing.recipients()));
    }

    /** What was typed, nothing of it lost. */
    static FormView form(Map<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(field -> values.put(field, sent.getOrDefault(field, "")));
        return FormView.of(values);
    }

    static Signing signing(Map<String, String> sent) {
        return new Signing(
                Stream.of(Signing.By.values())
                        .filter(by -> by.name().equals(sent.get("by")))
                        .findFirst()
                        .orElse(Signing.By.CHAIR),
                sent.getOrDefault("signer", ""),
                sent.getOrDefault("place", ""),
                DateText.parse(sent.getOrDefault("day", "")).orElse(null),
                sent.getOrDefault("addressee", ""),
                sent.getOrDefault("recipients", ""));
    }
}
