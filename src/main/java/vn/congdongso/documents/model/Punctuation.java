package vn.congdongso.documents.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The marks that end a list: ";" after each, "." after the last (Decree 30/2020, appendix I). */
public final class Punctuation {

    private Punctuation() {}

    public static List<String> list(Collection<String> texts) {
        List<String> result = new ArrayList<>();
        int left = texts.size();
        for (String text : texts) {
            left--;
            result.add(without(text, ";,.") + (left == 0 ? "." : ";"));
        }
        return result;
    }

    /** The sign that closes the text of a document. */
    public static String end(String text) {
        return without(text, ";,./") + "./.";
    }

    private static String without(String text, String marks) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || marks.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
