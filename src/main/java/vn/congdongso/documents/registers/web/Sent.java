package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.NumberText;

/** The fields of a form as they were sent; what could not be read is told beside its field. */
final class Sent {

    private final Map<String, String> values;
    private final List<Violation> violations = new ArrayList<>();

    Sent(Map<String, String> values) {
        this.values = values;
    }

    String text(String field) {
        return VietnameseText.clean(values.get(field));
    }

    @Nullable
    LocalDate day(String field) {
        String text = text(field);
        LocalDate day = DateText.parse(text).orElse(null);
        if (day == null && !text.isEmpty()) {
            violations.add(Violation.of(field, "registers.violation.day"));
        }
        return day;
    }

    @Nullable
    Integer whole(String field) {
        String text = text(field);
        OptionalLong number = NumberText.whole(text);
        if (number.isPresent() && number.getAsLong() <= Integer.MAX_VALUE) {
            return (int) number.getAsLong();
        }
        if (!text.isEmpty()) {
            violations.add(Violation.of(field, "registers.violation.number"));
        }
        return null;
    }

    boolean ticked(String field) {
        return "true".equals(values.get(field));
    }

    @Nullable
    UUID id(String field) {
        return uuid(values.get(field));
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean unreadable() {
        return !violations.isEmpty();
    }

    /** What could not be read stands before what the rules refuse; of one field only the first. */
    List<Violation> with(List<Violation> refused) {
        List<Violation> all = new ArrayList<>(violations);
        refused.stream()
                .filter(violation -> violation.field().isEmpty()
                        || violations.stream().noneMatch(own -> own.field().equals(violation.field())))
                .forEach(all::add);
        return all;
    }

    FormView form(List<Violation> refused) {
        return FormView.of(values).with(with(refused));
    }
}
