package vn.congdongso.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.webui.Tone;

/**
 * Something that waits for the viewer.
 *
 * @param href where it is dealt with
 * @param labelKey what is to be done, begins with a verb
 * @param hintKey why, or by when
 * @param statusKey a few words at the end of the line; with a tone only where action is needed
 */
public record Waiting(
        String href,
        String labelKey,
        List<Object> args,
        @Nullable String hintKey,
        @Nullable String statusKey,
        @Nullable Tone tone) {

    public static Waiting of(String href, String labelKey, Object... args) {
        return new Waiting(href, labelKey, List.of(args), null, null, null);
    }

    /** @param hint message key; takes the same arguments as the label */
    public Waiting hint(String hint) {
        return new Waiting(href, labelKey, args, hint, statusKey, tone);
    }

    public Waiting urgent(Tone stands, String status) {
        return new Waiting(href, labelKey, args, hintKey, status, stands);
    }
}
