package vn.congdongso.access.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of machine it is, as far as its owner needs it to tell one from another; nothing finer is kept. */
public enum DeviceKind {
    ANDROID_PHONE,
    ANDROID_TABLET,
    IPHONE,
    IPAD,
    COMPUTER,
    OTHER;

    public static DeviceKind of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (text.contains("android")) {
            return text.contains("mobile") ? ANDROID_PHONE : ANDROID_TABLET;
        }
        if (text.contains("iphone")) {
            return IPHONE;
        }
        if (text.contains("ipad")) {
            return IPAD;
        }
        boolean computer = text.contains("windows") || text.contains("macintosh") || text.contains("linux");
        return computer ? COMPUTER : OTHER;
    }

    /** Message key of its name. */
    public String key() {
        return "access.device." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
