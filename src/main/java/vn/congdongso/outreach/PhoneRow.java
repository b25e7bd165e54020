package vn.congdongso.outreach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the phone's first page that leads to another module's page.
 *
 * @param order place among the lines, lower first
 * @param icon name in the icon sprite
 * @param titleKey message key of what the person will find or do there
 * @param titleArgs what that message names
 * @param noteKey message key of where the matter stands, if that should be said
 * @param noteArgs what the note names
 */
public record PhoneRow(
        int order,
        String href,
        String icon,
        String titleKey,
        List<Object> titleArgs,
        @Nullable String noteKey,
        List<Object> noteArgs) {

    public static PhoneRow of(int order, String href, String icon, String titleKey, Object... titleArgs) {
        return new PhoneRow(order, href, icon, titleKey, List.of(titleArgs), null, List.of());
    }

    public PhoneRow noting(String key, Object... args) {
        return new PhoneRow(order, href, icon, titleKey, titleArgs, key, List.of(args));
    }
}
