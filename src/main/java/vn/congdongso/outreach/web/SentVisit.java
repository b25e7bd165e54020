package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.VisitManner;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.Circumstances;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.outreach.domain.VisitRules;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.NumberText;

/** The answers about a visit as a form or a phone sent them; those from the manner on may be left out. */
record SentVisit(
        @Nullable String topic,
        @Nullable String people,
        @Nullable String result,
        @Nullable String day,
        @Nullable String manner,
        @Nullable String beneficiary,
        @Nullable String hindrance,
        @Nullable String note,
        @Nullable String household,
        @Nullable String again) {

    /** Nothing that can be meant is longer; what is longer is neither looked at nor sent back. */
    private static final int LONGEST = 60;

    SentVisit {
        topic = line(topic);
        people = line(people);
        result = line(result);
        day = line(day);
        manner = line(manner);
        beneficiary = line(beneficiary);
        hindrance = line(hindrance);
        note = note == null ? null : VietnameseText.cleanLines(note);
        household = line(household);
        again = line(again);
    }

    /** Each answer is asked for under its own name. */
    static SentVisit of(Function<String, @Nullable String> answers) {
        return new SentVisit(
                answers.apply("topic"),
                answers.apply("people"),
                answers.apply("result"),
                answers.apply("day"),
                answers.apply("manner"),
                answers.apply("beneficiary"),
                answers.apply("hindrance"),
                answers.apply("note"),
                answers.apply("household"),
                answers.apply("again"));
    }

    VisitEntry entry() {
        VisitResult ended = known(result);
        Set<String> unreadable = new HashSet<>();
        VisitManner how = optional(VisitManner.values(), "manner", manner, unreadable);
        Beneficiary whom = optional(Beneficiary.values(), "beneficiary", beneficiary, unreadable);
        Hindrance why = optional(Hindrance.values(), "hindrance", hindrance, unreadable);
        String words = Objects.requireNonNullElse(note, "");
        if (words.length() > Circumstances.LONGEST_NOTE) {
            unreadable.add("note");
        }
        Circumstances said = new Circumstances(
                Objects.requireNonNullElse(how, VisitManner.HOME),
                Objects.requireNonNullElse(whom, Beneficiary.RESIDENTS),
                ended == VisitResult.NOT_DONE ? why : null,
                words,
                household(unreadable),
                ended == VisitResult.CONTINUES ? again(unreadable) : null);
        return new VisitEntry(topic, number(people), ended, date(day), said, unreadable);
    }

    /** For the form that comes back: filled as it was sent. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        put(values, "topic", topic);
        put(values, "people", people);
        put(values, "result", result);
        put(values, "day", day);
        put(values, "manner", manner);
        put(values, "beneficiary", beneficiary);
        put(values, "hindrance", hindrance);
        put(values, "note", note);
        put(values, "household", household);
        put(values, "again", again);
        return values;
    }

    private @Nullable HouseholdId household(Set<String> unreadable) {
        try {
            return household == null ? null : HouseholdId.of(household);
        } catch (IllegalArgumentException wrong) {
            unreadable.add("household");
            return null;
        }
    }

    private @Nullable LocalDate again(Set<String> unreadable) {
        LocalDate found = date(again);
        if (found == null && again != null) {
            unreadable.add("again");
        }
        return found;
    }

    static @Nullable VisitResult known(@Nullable String name) {
        return find(VisitResult.values(), name);
    }

    private static <T extends Enum<T>> @Nullable T optional(
            T[] choices, String field, @Nullable String name, Set<String> unreadable) {
        T found = find(choices, name);
        if (found == null && name != null) {
            unreadable.add(field);
        }
        return found;
    }

    private static <T extends Enum<T>> @Nullable T find(T[] choices, @Nullable String name) {
        for (T choice : choices) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return null;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static @Nullable String line(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String clean = VietnameseText.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    /** A number beyond all bounds stays a wrong number. */
    private static @Nullable Integer number(@Nullable String text) {
        return text == null
                ? null
                : NumberText.whole(text).stream()
                        .mapToObj(number -> (int) Math.min(number, VisitRules.MOST_PEOPLE + 1L))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : DateText.parse(text).orElse(null);
    }
}
