package vn.congdongso.composition.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.Clause;
import vn.congdongso.composition.domain.Strength;
import vn.congdongso.composition.domain.Whom;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.SeatRole;

/** A clause as its form sends it, and the other way round. */
final class ClauseFields {

    /** The kinds of clause in the order in which they are offered. */
    static final List<String> KINDS =
            List.of("HOLDER", "MEMBERS", "AT_LEAST", "NOBODY", "PER_HOUSEHOLDS", "BODIES_PER_UNIT", "INVITED");

    private final Map<String, String> typed;
    private final List<Violation> violations = new ArrayList<>();

    ClauseFields(Map<String, String> typed) {
        this.typed = typed;
    }

    static Map<String, String> of(Clause clause) {
        Map<String, String> fields = new HashMap<>();
        fields.put("strength", clause.strength().name());
        fields.put("citation", clause.citation());
        fields.put("anyOf", String.join("\n", clause.phrases()));
        switch (clause) {
            case Clause.Holder holder -> fields.put("role", holder.role().name());
            case Clause.Members members -> {
                fields.put("whom", members.whom().name());
                fields.put("min", number(members.min()));
                fields.put("max", number(members.max()));
            }
            case Clause.AtLeast atLeast -> {
                fields.put("number", number(atLeast.number()));
                fields.put("category", atLeast.category());
            }
            case Clause.Nobody nobody -> fields.put("category", nobody.category());
            case Clause.PerHouseholds per -> {
                fields.put("bound", per.least() ? "LEAST" : "MOST");
                fields.put("households", number(per.households()));
                fields.put("withLeader", per.withLeader() ? "true" : "");
                fields.put("floor", number(per.floor()));
            }
            case Clause.BodiesPerUnit bodies -> {
                fields.put("min", number(bodies.min()));
                fields.put("max", number(bodies.max()));
            }
            case Clause.Invited invited -> fields.put("role", "");
        }
        return fields;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /** @param kind one of {@link #KINDS} */
    Outcome<Clause> read(String kind) {
        Strength strength = chosen(Strength.class, "strength", "composition.violation.choose-strength", Strength.MUST);
        String citation = VietnameseText.clean(typed.get("citation"));
        Clause clause = switch (kind) {
            case "HOLDER" ->
                new Clause.Holder(
                        strength,
                        citation,
                        chosen(SeatRole.class, "role", "composition.violation.choose-role", SeatRole.LEADER),
                        lines());
            case "MEMBERS" ->
                new Clause.Members(
                        strength,
                        citation,
                        chosen(Whom.class, "whom", "composition.violation.choose-whom", Whom.ALL),
                        optional("min"),
                        optional("max"));
            case "AT_LEAST" -> new Clause.AtLeast(strength, citation, needed("number"), category(), lines());
            case "NOBODY" -> new Clause.Nobody(strength, citation, category(), lines());
            case "PER_HOUSEHOLDS" ->
                new Clause.PerHouseholds(
                        strength,
                        citation,
                        !"MOST".equals(typed.get("bound")),
                        needed("households"),
                        "true".equals(typed.get("withLeader")),
                        optional("floor"));
            case "BODIES_PER_UNIT" -> new Clause.BodiesPerUnit(strength, citation, optional("min"), optional("max"));
            default -> new Clause.Invited(strength, citation, lines());
        };
        return violations.isEmpty() ? Outcome.accepted(clause) : Outcome.refused(violations);
    }

    private String category() {
        return VietnameseText.clean(typed.get("category"));
    }

    private List<String> lines() {
        return VietnameseText.cleanLines(typed.get("anyOf"))
                .lines()
                .map(VietnameseText::clean)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private int needed(String field) {
        Integer number = optional(field);
        if (number == null && typed.getOrDefault(field, "").isBlank()) {
            violations.add(Violation.of(field, "composition.violation.no-number"));
        }
        return number == null ? 1 : number;
    }

    private @Nullable Integer optional(String field) {
        String sent = VietnameseText.clean(typed.get(field)).replace(".", "");
        if (sent.isEmpty()) {
            return null;
        }
        if (!sent.matches("\\d{1,6}")) {
            violations.add(Violation.of(field, "composition.violation.no-number"));
            return null;
        }
        return Integer.valueOf(sent);
    }

    private <E extends Enum<E>> E chosen(Class<E> type, String field, String otherwise, E instead) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed.get(field)))
                .findFirst();
        if (found.isEmpty()) {
            violations.add(Violation.of(field, otherwise));
        }
        return found.orElse(instead);
    }
}
