package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdongso.documents.edxml.EdxmlMessage;
import vn.congdongso.documents.registers.Arrival;
import vn.congdongso.documents.registers.KindNames;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/** The fields of an incoming document. */
public final class ArrivalForm {

    private ArrivalForm() {}

    static Arrival arrival(Sent sent) {
        return new Arrival(
                sent.day("arrivedOn"),
                sent.text("author"),
                sent.text("code"),
                sent.day("dated"),
                sent.text("kind"),
                sent.text("subject"),
                sent.text("receiver"),
                sent.day("forwardedOn"),
                sent.text("signedFor"),
                sent.text("note"),
                sent.day("dueOn"));
    }

    static Map<String, String> values(Arrival arrival) {
        Map<String, String> values = new HashMap<>();
        values.put("arrivedOn", DayWords.of(arrival.arrivedOn()));
        values.put("author", arrival.author());
        values.put("code", arrival.code());
        values.put("dated", DayWords.of(arrival.dated()));
        values.put("kind", arrival.kind());
        values.put("subject", arrival.subject());
        values.put("receiver", arrival.receiver());
        values.put("forwardedOn", DayWords.of(arrival.forwardedOn()));
        values.put("signedFor", arrival.signedFor());
        values.put("note", arrival.note());
        values.put("dueOn", DayWords.of(arrival.dueOn()));
        return values;
    }

    /**
     * What a message tells, as far as the fields hold it.
     *
     * @param signed a note on who signed
     */
    static Map<String, String> values(EdxmlMessage message, LocalDate today, String signed) {
        return values(new Arrival(
                today,
                shortened(message.from().name(), 200),
                shortened(message.code(), 50),
                message.issuedOn(),
                kind(shortened(message.typeName(), 100)),
                shortened(message.subject(), 1000),
                "",
                null,
                "",
                shortened(signed, 500),
                message.dueOn()));
    }

    private static String kind(String said) {
        String key = VietnameseText.key(said);
        return KindNames.INCOMING.stream()
                .filter(known -> VietnameseText.key(known).equals(key))
                .findFirst()
                .orElse(said);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The kinds to choose from, and the one that the form holds already. */
    public static List<Option> kinds(FormView form) {
        List<String> names = new ArrayList<>(KindNames.INCOMING);
        String held = Objects.requireNonNullElse(form.value("kind"), "");
        if (!held.isBlank() && held.length() <= 100 && !names.contains(held)) {
            names.addFirst(held);
        }
        return names.stream().map(name -> Option.of(name, name)).toList();
    }
}
