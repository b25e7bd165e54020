package vn.congdongso.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Vietnamese text as it comes from keyboards, files and copies: made one form, comparable, sortable. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_A_KEY = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\ufffe\\uffff]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern OPEN_GLIDE = Pattern.compile("(oa|oe|uy)$");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private VietnameseText() {}

    /** Composed form (TCVN 6909:2001), without control characters. */
    public static String nfc(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return UNPRINTABLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    /** One line as a person meant it: composed, trimmed, each run of blanks a single space. */
    public static String clean(@Nullable String text) {
        return BLANKS.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /** Several lines: composed, each line trimmed at its end, no blank lines at either end. */
    public static String cleanLines(@Nullable String text) {
        return nfc(text)
                .replace('\u00a0', ' ')
                .lines()
                .map(String::stripTrailing)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
    }

    /** Search key: lower case, no marks, đ as d, words of a–z and 0–9 with single spaces; both tone styles are alike. */
    public static String key(@Nullable String text) {
        String plain = nfc(text).replace('đ', 'd').replace('Đ', 'D');
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return NOT_IN_A_KEY
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Tone marks of open oa, oe, uy on the first vowel (Hòa, Ủy), as NĐ 30/2020/NĐ-CP itself writes them. */
    public static String oldToneStyle(String text) {
        Matcher words = WORD.matcher(nfc(text));
        return words.replaceAll(match -> Matcher.quoteReplacement(oldToneOfWord(match.group())));
    }

    private static String oldToneOfWord(String word) {
        StringBuilder bare = new StringBuilder();
        char tone = 0;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (tone != 0) {
                return word;
            } else {
                tone = c;
            }
        }
        String base = Normalizer.normalize(bare, Normalizer.Form.NFC);
        String lower = base.toLowerCase(Locale.ROOT);
        Matcher glide = OPEN_GLIDE.matcher(lower);
        if (tone == 0 || !glide.find() || lower.endsWith("quy")) {
            return word;
        }
        int at = glide.start() + 1;
        return Normalizer.normalize(base.substring(0, at) + tone + base.substring(at), Normalizer.Form.NFC);
    }

    /** Vietnamese dictionary order: a à ả ã á ạ ă … d đ e ê … */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        return collator::compare;
    }

    /** How many letters have to be put in, left out or changed (Levenshtein). */
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
