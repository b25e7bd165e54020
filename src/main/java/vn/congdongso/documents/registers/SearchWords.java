package vn.congdongso.documents.registers;

import java.util.Arrays;
import vn.congdongso.shared.VietnameseText;

/** Words for a search key: each becomes a pattern, and a row must match all of them. */
final class SearchWords {

    private static final int MOST = 12;
    private static final int LONGEST = 200;

    private SearchWords() {}

    /** Never empty: without words, what matches everything. */
    static String[] patterns(String words) {
        String shortened = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String key = VietnameseText.key(shortened);
        return key.isEmpty()
                ? new String[] {"%"}
                : Arrays.stream(key.split(" "))
                        .distinct()
                        .limit(MOST)
                        .map(word -> "%" + word + "%")
                        .toArray(String[]::new);
    }
}
