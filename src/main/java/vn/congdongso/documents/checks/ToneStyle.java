package vn.congdongso.documents.checks;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.OfficialDocument;

/**
 * Both ways of placing a tone mark are in official use (Hòa, Ủy and Hoà, Uỷ); within one document it should be one of
 * them. Only open syllables in oa, oe and uy differ.
 */
final class ToneStyle {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern OPEN_SYLLABLE = Pattern.compile("(o[ae]|(?<!q)uy)$");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private @Nullable String onFirstVowel;
    private @Nullable String onSecondVowel;

    List<Finding> check(OfficialDocument document) {
        DocumentTexts.prose(document).forEach(this::read);
        return onFirstVowel == null || onSecondVowel == null
                ? List.of()
                : List.of(Finding.warning("tones", onFirstVowel, onSecondVowel));
    }

    private void read(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            sort(words.group());
        }
    }

    private void sort(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int tone = -1;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            if (TONES.indexOf(parts.charAt(i)) < 0) {
                letters.append(parts.charAt(i));
            } else {
                tone = letters.length();
            }
        }
        if (tone < 0 || !OPEN_SYLLABLE.matcher(letters).find()) {
            return;
        }
        if (tone == letters.length()) {
            onSecondVowel = onSecondVowel == null ? word : onSecondVowel;
        } else {
            onFirstVowel = onFirstVowel == null ? word : onFirstVowel;
        }
    }
}
