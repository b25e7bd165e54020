package vn.congdongso.territory.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;

/** What villages and residential groups are called throughout the country; the type and name in what people write. */
public final class VillageTypes {

    /** The longer before those that they begin with. */
    public static final List<String> KNOWN = List.of(
            "tổ dân phố",
            "khu dân cư",
            "khối phố",
            "tiểu khu",
            "khu phố",
            "thôn",
            "buôn",
            "làng",
            "khóm",
            "plei",
            "phum",
            "khối",
            "bản",
            "xóm",
            "bon",
            "sóc",
            "khu",
            "ấp",
            "tổ");

    private static final Map<String, String> SHORT =
            Map.of("tdp", "tổ dân phố", "kp", "khu phố", "tk", "tiểu khu", "kdc", "khu dân cư");

    private static final Pattern SHORT_BEFORE_A_NAME =
            Pattern.compile("(?i)(tdp|kdc|kp|tk)(?:[\\s.:]+|(?=\\d))(\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("(?iU)số\\s+(\\d.*)");
    private static final Pattern JOINT = Pattern.compile("^[\\s:.\\-–]+");

    private VillageTypes() {}

    /** @param typeName in lower case, empty where it stands nowhere */
    record Named(String typeName, String name) {}

    static Named read(String typeCell, String nameCell) {
        String type = type(typeCell);
        String name = VietnameseText.clean(nameCell);
        Matcher shortened = SHORT_BEFORE_A_NAME.matcher(name);
        if (shortened.matches()) {
            String meant = SHORT.getOrDefault(shortened.group(1).toLowerCase(Locale.ROOT), "");
            if (type.isEmpty() || type.equals(meant)) {
                return new Named(meant, bare(shortened.group(2)));
            }
        }
        for (String known : type.isEmpty() ? KNOWN : List.of(type)) {
            if (begins(name, known)) {
                return new Named(
                        known,
                        bare(JOINT.matcher(name.substring(known.length())).replaceFirst("")));
            }
        }
        return new Named(type, bare(name));
    }

    static boolean isKnown(String typeName) {
        return KNOWN.contains(typeName);
    }

    /** A type that stands alone, written out; in small letters. */
    static String type(String cell) {
        String type = VietnameseText.clean(cell).toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(VietnameseText.key(type).replace(" ", ""), type);
    }

    private static boolean begins(String name, String type) {
        return name.length() >= type.length()
                && name.substring(0, type.length()).toLowerCase(Locale.ROOT).equals(type)
                && (name.length() == type.length() || !Character.isLetterOrDigit(name.charAt(type.length())));
    }

    /** "số 5" is 5. */
    private static String bare(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? numbered.group(1) : text;
    }
}
