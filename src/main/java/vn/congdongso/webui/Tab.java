package vn.congdongso.webui;

import org.jspecify.annotations.Nullable;

/** One of several views of the same thing, each with an address of its own. */
public record Tab(
        String label,
        String href,
        boolean current,
        @Nullable Long count) {

    public static Tab of(String label, String href, boolean current) {
        return new Tab(label, href, current, null);
    }

    public Tab count(long number) {
        return new Tab(label, href, current, number);
    }
}
