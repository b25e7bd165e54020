package vn.congdongso.composition.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.RuleHead;
import vn.congdongso.composition.domain.Source;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.webui.DateText;

/** The head of a rule set as its form sends it. */
final class RuleSetFields {

    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Map<String, String> typed;
    private final List<Violation> violations = new ArrayList<>();

    RuleSetFields(Map<String, String> typed) {
        this.typed = typed;
    }

    static Map<String, String> of(RuleHead head) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", head.name());
        fields.put("area", head.area().toString());
        fields.put("level", head.level().name());
        fields.put("bodyKind", head.bodyKind().name());
        fields.put("function", head.function());
        fields.put("sourceType", head.source().type());
        fields.put("number", head.source().number());
        LocalDate day = head.source().day();
        fields.put("day", day == null ? "" : TYPED.format(day));
        fields.put("issuer", head.source().issuer());
        return fields;
    }

    /** Empty with reasons among {@link #violations()}. */
    Optional<RuleHead> head(@Nullable UnitId area) {
        if (area == null) {
            violations.add(Violation.of("area", "composition.violation.choose-area"));
        }
        UnitLevel level = chosen(UnitLevel.class, "level", "composition.violation.choose-level");
        BodyKind kind = chosen(BodyKind.class, "bodyKind", "composition.violation.choose-kind");
        LocalDate day = day("day", false);
        return area == null || level == null || kind == null || !violations.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleHead(
                        text("name"),
                        new Source(text("sourceType"), text("number"), day, text("issuer")),
                        area,
                        level,
                        kind,
                        text("function")));
    }

    @Nullable
    LocalDate day(String field, boolean needed) {
        String sent = text(field);
        Optional<LocalDate> read = DateText.parse(sent);
        if (read.isEmpty() && (needed || !sent.isBlank())) {
            violations.add(Violation.of(field, "composition.violation.unreadable-day"));
        }
        return read.orElse(null);
    }

    List<Violation> violations() {
        return violations;
    }

    private <E extends Enum<E>> @Nullable E chosen(Class<E> type, String field, String otherwise) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed.get(field)))
                .findFirst();
        if (found.isEmpty()) {
            violations.add(Violation.of(field, otherwise));
        }
        return found.orElse(null);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }
}
