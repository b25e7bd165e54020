package vn.congdongso.teams.lists;

import java.util.regex.Pattern;

/**
 * A telephone number as lists have it. Excel takes the zero in front for nothing and leaves it out; +84 stands for it.
 *
 * @param digits from the zero on; empty where it is no number of Vietnam
 * @param mended whether the zero was missing
 */
record PhoneText(String digits, boolean mended) {

    private static final Pattern MOBILE_OR_LANDLINE = Pattern.compile("0[35789]\\d{8}|02\\d{8,9}");

    static PhoneText of(String written) {
        String digits = written.replaceAll("[^\\d+]", "").replaceFirst("^(?:\\+|00)?84(?=\\d{9,10}$)", "0");
        boolean mended = digits.matches("[35789]\\d{8}|2\\d{8,9}");
        String whole = mended ? "0" + digits : digits;
        return new PhoneText(MOBILE_OR_LANDLINE.matcher(whole).matches() ? whole : "", mended);
    }
}
