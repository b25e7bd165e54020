package vn.congdongso.composition.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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

    private static final Pattern GREETING = Pattern.compile("^(?:(?:cac|dong chi|d c|ong|ba|anh|chi|moi|la) )+(?=\\S)");

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

    private final String ownType;
    private final Pattern villages;
    private final Map<String, List<String>> positions = new HashMap<>();
    private final Map<String, List<Form>> phrases = new HashMap<>();

    Phrases(String unitType) {
        this.ownType = unitType.toLowerCase(Locale.ROOT).strip();
        String types = Stream.concat(VILLAGE_TYPES.stream(), Stream.of(ownType))
                .filter(type -> !type.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.villages = Pattern.compile("(?<!\\p{L})(?:%s)(?!\\p{L})".formatted(types));
    }

    /** The words of a post as they are compared: " bi thu chi bo VILLAGE ". */
    private List<String> read(String position) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(VietnameseText.nfc(position), -1)) {
            String words = words(part);
            if (!words.isEmpty()) {
                parts.add(" " + words + " ");
            }
        }
        return parts;
    }

    private String words(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("{thôn}", "thôn");
        // "Trưởng bản" and "Trưởng ban" are one without marks; where a text has none, the village's own word decides
        boolean marked = !lower.chars().allMatch(c -> c < 128);
        String typed = villages.matcher(marked ? lower : lower.replaceAll(unmarkedTypes(), " thôn "))
                .replaceAll(Matcher.quoteReplacement(" 0village0 "));
        StringBuilder all = new StringBuilder();
        for (String word : VietnameseText.key(typed).split(" ")) {
            String whole = word.equals("0village0") ? VILLAGE : SHORT_FORMS.getOrDefault(word, word);
            boolean again = whole.equals(VILLAGE) && all.toString().endsWith(VILLAGE);
            if (!whole.isEmpty() && !word.equals("va") && !again) {
                all.append(all.isEmpty() ? "" : " ").append(whole);
            }
        }
        return GREETING.matcher(all).replaceFirst("");
    }

    private String unmarkedTypes() {
        return Stream.concat(VILLAGE_TYPES.stream().filter(type -> !type.equals("bản")), Stream.of(ownType))
                .map(VietnameseText::key)
                .filter(type -> !type.isEmpty())
                .collect(Collectors.joining("|", "(?<![a-z])(?:", ")(?![a-z])"));
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
            String words = words(anywhere ? clean.substring(1) : clean);
            if (!words.isEmpty()) {
                forms.add(new Form(" " + words + " ", anywhere));
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
