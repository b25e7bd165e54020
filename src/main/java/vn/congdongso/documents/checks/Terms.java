package vn.congdongso.documents.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.VietnameseText;

/** The field's own terms, where they are almost but not quite written: by one mark or one letter. */
final class Terms {

    /** As they are written inside a sentence. Order matters only for telling. */
    private static final List<String> STANDING = List.of(
            "chuyển đổi số",
            "công nghệ số",
            "kinh tế số",
            "xã hội số",
            "chính quyền số",
            "nền tảng số",
            "kỹ năng số",
            "hợp nhất",
            "kiện toàn",
            "đôn đốc",
            "hướng dẫn",
            "tuyên truyền",
            "ủy ban nhân dân",
            "hội đồng nhân dân",
            "tổ dân phố",
            "dịch vụ công trực tuyến",
            "thanh toán điện tử",
            "thương mại điện tử",
            "sổ sức khỏe điện tử",
            "cộng đồng");

    /** Right as they stand, though close to a term; with the syllable that follows where it matters. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "họp nhất trí",
            "họp nhất định",
            "hướng dân số",
            "hướng dân chủ",
            "kinh tế so với",
            "xã hội so với",
            "công nghệ so với",
            "kỹ năng so với");

    private record Slip(Pattern written, String right) {

        static Slip of(String written, String right) {
            return new Slip(Pattern.compile("(?<!\\p{L})" + written + "(?!\\p{L})"), right);
        }
    }

    /** Slips that no likeness finds: a syllable left out, another word in place of the right one. */
    private static final List<Slip> SLIPS = List.of(
            Slip.of("ủy ban nhân(?=\\s+(?!dân)\\p{L})", "ủy ban nhân dân"),
            Slip.of("đồng đốc", "đôn đốc"),
            Slip.of("chỉ có ý kiến", "có ý kiến"),
            Slip.of("chuyển đổi số liên xã", "chuyển đổi số liên thông"),
            Slip.of("phố biến", "phổ biến"),
            Slip.of("t rên", "trên"));

    /** Networks and shops that teams use, as they spell themselves. */
    private static final List<String> NAMES = List.of("Zalo", "Mocha", "Gapo", "VNeID", "Viettel", "Mobifone");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST_NAME = 4;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(OfficialDocument document) {
        Reading.whole(document).forEach(this::read);
        return findings;
    }

    private record Syllable(String text, String small, int start, int end) {}

    private void read(Reading.Passage passage) {
        List<Syllable> syllables = syllables(passage.text());
        for (int i = 0; i < syllables.size(); i++) {
            for (String term : STANDING) {
                near(passage, syllables, i, term.split(" ", -1), term);
            }
            name(passage, syllables.get(i).text());
        }
        String small = VietnameseText.oldToneStyle(passage.text().toLowerCase(Locale.ROOT));
        for (Slip slip : SLIPS) {
            Matcher found = slip.written().matcher(small);
            if (found.find()) {
                tell(passage, found.group(), slip.right());
            }
        }
    }

    private static List<Syllable> syllables(String text) {
        List<Syllable> syllables = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            syllables.add(new Syllable(
                    words.group(),
                    VietnameseText.oldToneStyle(words.group().toLowerCase(Locale.ROOT)),
                    words.start(),
                    words.end()));
        }
        return syllables;
    }

    private void near(Reading.Passage passage, List<Syllable> syllables, int from, String[] term, String whole) {
        if (from + term.length > syllables.size()) {
            return;
        }
        List<Syllable> window = syllables.subList(from, from + term.length);
        int different = -1;
        for (int i = 0; i < term.length; i++) {
            if (!window.get(i).small().equals(term[i])) {
                if (different >= 0
                        || i > 0 && window.get(i).start() - window.get(i - 1).end() > 1) {
                    return;
                }
                different = i;
            }
        }
        if (different < 0 || !slip(window.get(different).small(), term[different], term.length)) {
            return;
        }
        String written = passage.text()
                .substring(window.getFirst().start(), window.getLast().end());
        String next = from + term.length < syllables.size()
                ? " " + syllables.get(from + term.length).small()
                : "";
        String small = VietnameseText.oldToneStyle(written.toLowerCase(Locale.ROOT));
        boolean another = OTHER_WORDS.contains(small) || OTHER_WORDS.contains(small + next) || STANDING.contains(small);
        if (!another) {
            tell(passage, written, whole);
        }
    }

    /** One mark off; in terms of three syllables and more also one letter, which in shorter ones is often another word. */
    private static boolean slip(String written, String right, int length) {
        String one = bare(written);
        String other = bare(right);
        if (one.equals(other)) {
            return one.length() > 1;
        }
        return length > 2
                && Math.min(one.length(), other.length()) >= 3
                && one.charAt(0) == other.charAt(0)
                && distance(one, other) == 1;
    }

    private void name(Reading.Passage passage, String word) {
        if (word.length() < SHORTEST_NAME || !Character.isUpperCase(word.charAt(0)) || known(word)) {
            return;
        }
        NAMES.stream()
                .filter(name -> name.length() == word.length()
                        && name.charAt(0) == word.charAt(0)
                        && distance(bare(name), bare(word)) == 1
                        && bare(word).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(name -> tell(passage, word, name));
    }

    private static boolean known(String word) {
        return NAMES.stream().anyMatch(name -> name.equalsIgnoreCase(word));
    }

    private void tell(Reading.Passage passage, String written, String right) {
        Finding finding = Finding.warning("terms.near", written, right).at(passage.spot());
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static String bare(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** How many letters must be changed, put in or taken out. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(above, row[j - 1]));
                corner = above;
            }
        }
        return row[other.length()];
    }
}
