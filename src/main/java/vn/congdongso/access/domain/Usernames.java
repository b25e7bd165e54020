package vn.congdongso.access.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Names by which officials sign in: typed on any keyboard, the same in any case. */
final class Usernames {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,49}");

    private Usernames() {}

    static String clean(String typed) {
        return VietnameseText.clean(typed).toLowerCase(Locale.ROOT);
    }

    static List<Violation> violations(String field, String username) {
        return FORM.matcher(username).matches()
                ? List.of()
                : List.of(Violation.of(field, "access.violation.username-form"));
    }
}
