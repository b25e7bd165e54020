package vn.congdongso.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;

/** Vietnamese phone numbers as people type them and as spreadsheets spoil them. */
public final class PhoneNumbers {

    private static final String VIETNAM = "VN";
    private static final int LONGEST = 40;
    private static final Pattern WRITTEN = Pattern.compile("[+(]?[0-9][0-9 ().\\-]*");
    private static final Pattern FIGURE = Pattern.compile("([0-9]{8,12})[.,]0+");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9][0-9]{8,9}");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /** E.164, or empty where the text is no number of one phone. */
    public static Optional<String> normalise(String text) {
        return read(text).map(Phone::e164);
    }

    /** The number of a phone in Vietnam; nine digits without the first 0 get it back, and it is told that they did. */
    public static Optional<Phone> read(String text) {
        String clean = VietnameseText.clean(text);
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        String written = FIGURE.matcher(clean).replaceFirst("$1");
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[ ().\\-]", "");
        if (LOST_ZERO.matcher(digits).matches()) {
            Optional<String> mended = parsed("0" + digits);
            if (mended.isPresent()) {
                return mended.map(e164 -> new Phone(e164, true));
            }
        }
        return parsed(digits).map(e164 -> new Phone(e164, false));
    }

    private static Optional<String> parsed(String digits) {
        try {
            PhoneNumber number = NUMBERS.parse(digits.startsWith("84") ? "+" + digits : digits, VIETNAM);
            return NUMBERS.isValidNumberForRegion(number, VIETNAM)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** As people read it out: 0912 345 678. */
    public static String shown(String e164) {
        String digits = local(e164);
        return digits.length() == 10
                ? digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7)
                : digits;
    }

    /** Enough to recognise one's own: 0912 *** 678. */
    public static String masked(String e164) {
        String digits = local(e164);
        return digits.length() < 8 ? "***" : digits.substring(0, 4) + " *** " + digits.substring(digits.length() - 3);
    }

    private static String local(String e164) {
        return e164.startsWith("+84") ? "0" + e164.substring(3) : e164;
    }
}
