package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;

/** Small turns of Vietnamese text that decisions need. */
final class Words {

    private static final Pattern NEITHER_LETTER_NOR_FIGURE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Words() {}

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String uncapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Two digits below ten, as counts are written in decisions: 05. */
    static String count(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** "A, B và C". */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " và " + names.get(last);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * The same for two spellings of one name: either tone style, any case, any blanks. Marks count: Hùng and Hưng are two
     * people.
     */
    static String sameName(String text) {
        String folded = VietnameseText.oldToneStyle(VietnameseText.clean(text)).toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_FIGURE.matcher(folded).replaceAll(" ").strip();
    }
}
