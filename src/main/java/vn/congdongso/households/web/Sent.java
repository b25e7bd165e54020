package vn.congdongso.households.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.domain.Household;
import vn.congdongso.households.domain.HouseholdFields;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;

/** What forms of this module send, read. */
final class Sent {

    private Sent() {}

    static Outcome<HouseholdFields> fields(Map<String, String> typed) {
        List<HouseholdMark> marks = Arrays.stream(HouseholdMark.values())
                .filter(mark -> "true".equals(typed.get(field(mark))))
                .toList();
        return HouseholdFields.read(
                typed.getOrDefault("head", ""),
                typed.getOrDefault("cluster", ""),
                typed.getOrDefault("people", ""),
                marks);
    }

    static Map<String, String> typed(Household household) {
        Map<String, String> typed = new HashMap<>();
        typed.put("head", household.head());
        typed.put("cluster", household.cluster());
        Integer people = household.people();
        typed.put("people", people == null ? "" : people.toString());
        household.marks().forEach(mark -> typed.put(field(mark), "true"));
        return typed;
    }

    static String field(HouseholdMark mark) {
        return "mark-" + mark.name();
    }

    static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static @Nullable PersonId person(@Nullable String text) {
        return uuid(text).map(PersonId::new).orElse(null);
    }

    static @Nullable HouseholdMark mark(@Nullable String text) {
        return Arrays.stream(HouseholdMark.values())
                .filter(mark -> mark.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    static int page(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
