package vn.congdongso.units.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;

/**
 * What somebody typed, as keys to look for.
 *
 * @param typed the name as it was typed, with its marks
 * @param names its key, and the same with an abbreviated type written out
 * @param bare its key without the type word, which may be that of other days
 * @param code the digits, where it is nothing but digits
 * @param above keys of what the unit lies in: all that stood after commas
 */
record UnitSearchWords(
        String typed,
        List<String> names,
        List<String> bare,
        @Nullable String code,
        List<String> above) {

    private static final int LONGEST = 100;
    private static final int SHORTEST_PART = 2;

    private static final Map<String, String> ABBREVIATED = Map.of(
            "p", "phuong",
            "x", "xa",
            "tx", "thi xa",
            "tp", "thanh pho",
            "tt", "thi tran",
            "tdp", "to dan pho",
            "kp", "khu pho",
            "q", "quan",
            "h", "huyen");

    private static final Pattern BEGINS_ABBREVIATED = Pattern.compile("(tdp|kp|tp|tt|tx|p|x|q|h)(?: |(?=\\d))(.+)");

    private static final Pattern TYPE_FIRST = Pattern.compile("(?:thanh pho|thi xa|thi tran|dac khu|to dan pho|"
            + "khu dan cu|khu pho|khoi pho|tieu khu|phuong|tinh|huyen|quan|thon|buon|lang|khom|khoi|xom|ban|khu|xa|ap|to) "
            + "(.+)");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** How a name fits, the best first. */
    enum Fit {
        EQUAL,
        EQUAL_BUT_TYPE,
        NAME_BEGINS,
        WHOLE_BEGINS,
        BEGINS_BUT_TYPE,
        PART,
        TYPE_ONLY
    }

    static UnitSearchWords of(String text) {
        String[] parts = VietnameseText.clean(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .split(",", -1);
        List<String> above = Arrays.stream(parts)
                .skip(1)
                .map(VietnameseText::key)
                .filter(key -> !key.isEmpty())
                .toList();
        return of(parts[0], above);
    }

    private static UnitSearchWords of(String name, List<String> above) {
        String key = VietnameseText.key(name);
        if (key.isEmpty()) {
            return new UnitSearchWords("", List.of(), List.of(), null, above);
        }
        Set<String> names = new LinkedHashSet<>(List.of(key));
        Matcher abbreviated = BEGINS_ABBREVIATED.matcher(key);
        if (abbreviated.matches()) {
            names.add(ABBREVIATED.get(abbreviated.group(1)) + " " + abbreviated.group(2));
        }
        List<String> bare = names.stream().flatMap(UnitSearchWords::withoutType).toList();
        String code = DIGITS.matcher(key).matches() ? key : null;
        return new UnitSearchWords(name.strip(), List.copyOf(names), bare, code, above);
    }

    private static Stream<String> withoutType(String key) {
        Matcher typed = TYPE_FIRST.matcher(key);
        return typed.matches() ? Stream.of(typed.group(1)) : Stream.empty();
    }

    /** The words after a name without a comma: each way to read the last of them as what the unit lies in. */
    List<UnitSearchWords> dividedAnywhere() {
        if (!above.isEmpty() || names.isEmpty()) {
            return List.of();
        }
        String[] words = names.getFirst().split(" ", -1);
        List<UnitSearchWords> ways = new ArrayList<>();
        for (int first = 1; first < words.length; first++) {
            String name = String.join(" ", List.of(words).subList(0, first));
            ways.add(of(name, List.of(String.join(" ", List.of(words).subList(first, words.length)))));
        }
        return ways;
    }

    boolean empty() {
        return names.isEmpty();
    }

    /** What may stand anywhere in a name; only what has a word long enough for the index of parts of words. */
    List<String> parts() {
        return keys().stream()
                .filter(key -> Arrays.stream(key.split(" ", -1)).anyMatch(word -> word.length() > SHORTEST_PART))
                .toList();
    }

    List<String> keys() {
        return Stream.concat(names.stream(), bare.stream()).distinct().toList();
    }

    /** @param whole key of the name with its type before it and its mark behind it */
    Optional<Fit> fit(String name, String whole, @Nullable String officialCode) {
        if (names.contains(name) || names.contains(whole) || (code != null && code.equals(officialCode))) {
            return Optional.of(Fit.EQUAL);
        }
        if (bare.contains(name)) {
            return Optional.of(Fit.EQUAL_BUT_TYPE);
        }
        if (names.stream().anyMatch(name::startsWith)) {
            return Optional.of(Fit.NAME_BEGINS);
        }
        List<String> beginnings = names.stream().filter(whole::startsWith).toList();
        int type = whole.indexOf(" " + name);
        if (beginnings.stream().anyMatch(key -> key.length() > type) || codeBegins(officialCode)) {
            return Optional.of(Fit.WHOLE_BEGINS);
        }
        if (bare.stream().anyMatch(name::startsWith)) {
            return Optional.of(Fit.BEGINS_BUT_TYPE);
        }
        if (keys().stream().anyMatch(key -> key.length() >= SHORTEST_PART && name.contains(key))) {
            return Optional.of(Fit.PART);
        }
        return beginnings.isEmpty() ? Optional.empty() : Optional.of(Fit.TYPE_ONLY);
    }

    boolean codeBegins(@Nullable String officialCode) {
        return code != null && code.length() > SHORTEST_PART && officialCode != null && officialCode.startsWith(code);
    }

    /** Whether it was typed with the very marks of the name, as both tone styles write it. */
    boolean sameMarks(String name) {
        return plain(typed).endsWith(plain(name));
    }

    private static String plain(String text) {
        return VietnameseText.oldToneStyle(text).toLowerCase(Locale.ROOT);
    }
}
