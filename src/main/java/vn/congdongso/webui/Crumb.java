package vn.congdongso.webui;

import org.jspecify.annotations.Nullable;

/** A step of the way back. The last one is the page itself and leads nowhere. */
public record Crumb(String label, @Nullable String href) {

    public static Crumb to(String label, String href) {
        return new Crumb(label, href);
    }

    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
