package vn.congdongso.composition.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdongso.shared.VietnameseText;

/**
 * Reads positions as people write them. A phrase is the beginning of a position: "Bí thư Chi đoàn" is the Bí thư Chi đoàn
 * thôn 3, and no Phó Bí thư; with a star before it, it may stand anywhere: "* Phụ nữ". Other words for the
 * same post stand after an equals sign: "Trưởng {thôn} = Tổ trưởng {thôn}". Who holds two posts (kiêm) is both. Marks, capitals and usual short forms make no difference. {thôn}, and any word for a village, is the village's own.
 *
 * <p>Remembers what it has read, so one is made for one look at many bodies; not for many threads.
 */
final class Phrases {

    private static final Pattern PARTS =
            Pattern.compile("[,;]|(?<!\\p{L})(?:kiêm|kiem)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** Folded, so never among the words of a text. */
    private static final String VILLAGE = "VILLAGE";

    private static final String ANYWHERE = "*";

    private static final List<String> VILLAGE_TYPES = List.of(
            "tổ dân phố",
            "khu dân cư",
            "khối phố",
            "khu phố",
            "tiểu khu",
            "thôn",
            "xóm",
            "bản",
            "ấp",
            "buôn",
            "làng",
            "phum",
            "sóc",
            "plei",
            "bon",
            "tdp",
            "kdc");

    /** Without marks it may as well be the head of a committee (Trưởng ban). */
    private static final String AMBIGUOUS = "bản";

    /** With marks: a Chi hội trưởng is addressed as no chị. */
    private static final Set<String> GREETINGS =
            Set.of("các", "đồng", "chí", "đ", "c", "ông", "bà", "anh", "chị", "mời", "là", "cac", "ong", "moi");

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("hdnd", "hoi dong nhan dan"),
            Map.entry("mttq", "mat tran to quoc"),
            Map.entry("ubmttq", "uy ban mat tran to quoc"),
            Map.entry("ubmttqvn", "uy ban mat tran to quoc viet nam"),
            Map.entry("mttqvn", "mat tran to quoc viet nam"),
            Map.entry("tncshcm", "thanh nien cong san ho chi minh"),
            Map.entry("tncs", "thanh nien cong san"),
            Map.entry("hcm", "ho chi minh"),
            Map.entry("lhpn", "lien hiep phu nu"),
            Map.entry("ccb", "cuu chien binh"),
            Map.entry("vhxh", "van hoa xa hoi"),
            Map.entry("vptk", "van phong thong ke"),
            Map.entry("cntt", "cong nghe thong tin"),
            Map.entry("cnscd", "cong nghe so cong dong"),
            Map.entry("pct", "pho chu tich"),
            Map.entry("tt", "trung tam"));

    /**
     * @param marked in lower case
     * @param key without marks
     */
    private record Word(String marked, String key) {}

    private final List<String[]> marked;
    private final List<String[]> unmarked;
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<String>> positions = new HashMap<>();
    private final Map<String, List<Form>> phrases = new HashMap<>();

    Phrases(String unitType) {
        String ownType = VietnameseText.clean(unitType).toLowerCase(Locale.ROOT);
        this.marked = types(Stream.concat(Stream.of(ownType), VILLAGE_TYPES.stream()));
        this.unmarked =
                types(Stream.concat(Stream.of(ownType), VILLAGE_TYPES.stream().filter(type -> !type.equals(AMBIGUOUS)))
                        .map(VietnameseText::key));
    }

    /** Longer ones first: "khu phố" before "khu". */
    private static List<String[]> types(Stream<String> types) {
        return types.filter(type -> !type.isEmpty())
                .distinct()
                .map(type -> type.split(" ", -1))
                .sorted(Comparator.comparingInt(type -> -type.length))
                .toList();
    }

    /** The words of each post as they are compared: " bi thu chi bo VILLAGE ". */
    private List<String> read(String position) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(position, -1)) {
            String folded = folded(part);
            if (!folded.isEmpty()) {
                parts.add(" " + folded + " ");
            }
        }
        return parts;
    }

    private String folded(String text) {
        List<Word> read = withoutGreeting(split(text.replace("{thôn}", "thôn")));
        List<String[]> types = read.stream().allMatch(word -> word.marked().equals(word.key())) ? unmarked : marked;
        List<String> all = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            int length = village(read, i, types);
            if (length > 0) {
                if (all.isEmpty() || !all.getLast().equals(VILLAGE)) {
                    all.add(VILLAGE);
                }
                i += length - 1;
            } else if (!read.get(i).key().equals("va")) {
                all.add(SHORT_FORMS.getOrDefault(read.get(i).key(), read.get(i).key()));
            }
        }
        return String.join(" ", all);
    }

    private static List<Word> withoutGreeting(List<Word> read) {
        int begin = 0;
        while (begin < read.size() - 1 && GREETINGS.contains(read.get(begin).marked())) {
            begin++;
        }
        return read.subList(begin, read.size());
    }

    /** How many words from there on are a word for a village. */
    private static int village(List<Word> text, int from, List<String[]> types) {
        for (String[] type : types) {
            boolean there = from + type.length <= text.size();
            for (int i = 0; there && i < type.length; i++) {
                there = text.get(from + i).marked().equals(type[i]);
            }
            if (there) {
                return type.length;
            }
        }
        return 0;
    }

    private List<Word> split(String text) {
        List<Word> found = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && inWord(text.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                Word word = words.computeIfAbsent(text.substring(begin, i), Phrases::word);
                if (!word.key().isEmpty()) {
                    found.add(word);
                }
                begin = -1;
            }
        }
        return found;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Word word(String typed) {
        return new Word(VietnameseText.nfc(typed).toLowerCase(Locale.ROOT), VietnameseText.key(typed));
    }

    boolean matches(String position, List<String> anyOf) {
        if (position.isBlank() || anyOf.isEmpty()) {
            return false;
        }
        List<String> posts = positions.computeIfAbsent(position, this::read);
        return anyOf.stream()
                .flatMap(phrase -> phrases.computeIfAbsent(phrase, this::wanted).stream())
                .anyMatch(form -> form.in(posts));
    }

    /** One way to write a post. */
    private record Form(String words, boolean anywhere) {

        boolean in(List<String> posts) {
            return posts.stream().anyMatch(post -> anywhere ? post.contains(words) : post.startsWith(words));
        }
    }

    private List<Form> wanted(String phrase) {
        List<Form> forms = new ArrayList<>();
        for (String form : phrase.split("=", -1)) {
            String clean = form.strip();
            boolean anywhere = clean.startsWith(ANYWHERE);
            String folded = folded(anywhere ? clean.substring(1) : clean);
            if (!folded.isEmpty()) {
                forms.add(new Form(" " + folded + " ", anywhere));
            }
        }
        return forms;
    }

    /** For a sentence: the first form of each, in the unit's own words. */
    static String named(List<String> anyOf, String unitType) {
        return anyOf.stream()
                .map(phrase -> phrase.split("=", -1)[0].replace(ANYWHERE, "").replace("{thôn}", unitType))
                .map(VietnameseText::clean)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" / "));
    }
}
