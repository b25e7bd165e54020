package vn.congdongso.webui;

import java.util.Locale;

/** Which entries of a desk's menu stand together, in this order. */
public enum NavigationGroup {
    /** What is to be done and how far it is; stands first, without a heading. */
    WORK,
    TEAMS,
    PAPERS,
    GROUND,
    KEEPING;

    public String labelKey() {
        return "webui.menu." + name().toLowerCase(Locale.ROOT);
    }
}
