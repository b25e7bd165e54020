package vn.congdongso.teams.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ways of writing Vietnamese from before Unicode, which old files still have: the letters look right only in the fonts
 * made for them.
 */
public enum OldEncoding {
    /** TCVN 5712:1993, fonts whose names begin with .Vn (ABC): one sign for each letter. */
    TCVN3(
            "à µ á ¸ ả ¶ ã · ạ ¹ ă ¨ ằ » ắ ¾ ẳ ¼ ẵ ½ ặ Æ â © ầ Ç ấ Ê ẩ È ẫ É ậ Ë đ ® è Ì é Ð ẻ Î ẽ Ï ẹ Ñ ê ª ề Ò ế Õ ể Ó"
                    + " ễ Ô ệ Ö ì × í Ý ỉ Ø ĩ Ü ị Þ ò ß ó ã ỏ á õ â ọ ä ô « ồ å ố è ổ æ ỗ ç ộ é ơ ¬ ờ ê ớ í ở ë ỡ ì ợ î"
                    + " ù ï ú ó ủ ñ ũ ò ụ ô ư \u00ad ừ õ ứ ø ử ö ữ ÷ ự ù ỳ ú ý ý ỷ û ỹ ü ỵ þ Ă ¡ Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦ Đ §",
            "[A-Za-zÀ-ÿ][¨©«¬\u00ad®µ¸¶·¹»¾¼½¡¢£¤¥¦§]|[¨©«¬®µ¸¶·¹»¾¼½§][A-Za-zÀ-ÿ]"
                    + "|[a-z][ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖ×ÝØÜÞß]|[bcdfghklmnpqrstvxBCDFGHKLMNPQRSTVX][ïëåæç÷øûþß×]"),
    /** VNI-Windows, fonts whose names begin with VNI-: a letter and a sign of its own for its mark. */
    VNI(
            "à aø á aù ả aû ã aõ ạ aï ă aê ằ aè ắ aé ẳ aú ẵ aü ặ aë â aâ ầ aà ấ aá ẩ aå ẫ aã ậ aä đ ñ è eø é eù ẻ eû ẽ"
                    + " eõ ẹ eï ê eâ ề eà ế eá ể eå ễ eã ệ eä ỉ æ ĩ ó ị ò ò oø ó où ỏ oû õ oõ ọ oï ô oâ ồ oà ố oá ổ oå ỗ oã"
                    + " ộ oä ơ ô ờ ôø ớ ôù ở ôû ỡ ôõ ợ ôï ù uø ú uù ủ uû ũ uõ ụ uï ư ö ừ öø ứ öù ử öû ữ öõ ự öï ỳ yø ý yù ỷ"
                    + " yû ỹ yõ ỵ î À AØ Á AÙ Ả AÛ Ã AÕ Ạ AÏ Ă AÊ Ằ AÈ Ắ AÉ Ẳ AÚ Ẵ AÜ Ặ AË Â AÂ Ầ AÀ Ấ AÁ Ẩ AÅ Ẫ AÃ Ậ AÄ Đ Ñ"
                    + " È EØ É EÙ Ẻ EÛ Ẽ EÕ Ẹ EÏ Ê EÂ Ề EÀ Ế EÁ Ể EÅ Ễ EÃ Ệ EÄ Ỉ Æ Ĩ Ó Ị Ò Ò OØ Ó OÙ Ỏ OÛ Õ OÕ Ọ OÏ Ô OÂ Ồ"
                    + " OÀ Ố OÁ Ổ OÅ Ỗ OÃ Ộ OÄ Ơ Ô Ờ ÔØ Ớ ÔÙ Ở ÔÛ Ỡ ÔÕ Ợ ÔÏ Ù UØ Ú UÙ Ủ UÛ Ũ UÕ Ụ UÏ Ư Ö Ừ ÖØ Ứ ÖÙ Ử ÖÛ Ữ ÖÕ"
                    + " Ự ÖÏ Ỳ YØ Ý YÙ Ỷ YÛ Ỹ YÕ Ỵ Î",
            "[aA][àÀáÁãÃâÂêÊùÙûÛïÏåÅäÄëËüÜøØ]|[eE][àÀáÁãÃâÂùÙûÛïÏåÅäÄøØõÕ]|[oO][âÂùÙûÛïÏåÅäÄøØ]|[uUôÔöÖ][øØùÙûÛïÏõÕ]|[ñÑ][aeiouôöyAEIOUÔÖY]|[öÖ]");

    /** Letters that only Unicode has: where one of them stands, nothing needs to be converted. */
    private static final Pattern UNICODE =
            Pattern.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]");

    private final Map<String, String> letters = new HashMap<>();
    private final Pattern traces;

    OldEncoding(String pairs, String traces) {
        String[] each = pairs.split(" ");
        for (int i = 0; i < each.length; i += 2) {
            letters.putIfAbsent(each[i + 1], each[i]);
        }
        this.traces = Pattern.compile(traces);
    }

    /** The encoding in which a text was written that is not Unicode; none where its letters are as they should be. */
    public static Optional<OldEncoding> of(String text) {
        if (UNICODE.matcher(text).find()) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(encoding -> encoding.found(text) > 0)
                .max((one, other) -> Long.compare(one.found(text), other.found(text)));
    }

    private long found(String text) {
        return traces.matcher(text).results().count();
    }

    public String toUnicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            String two = text.substring(i, Math.min(text.length(), i + 2));
            String one = two.substring(0, 1);
            if (two.length() == 2 && letters.containsKey(two)) {
                unicode.append(letters.get(two));
                i += 2;
            } else {
                unicode.append(letters.getOrDefault(one, one));
                i++;
            }
        }
        return unicode.toString();
    }
}
