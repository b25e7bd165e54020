package vn.congdongso.webui;

/** How a button looks, by the weight of what it does. One MAIN or ACCENT on a screen. */
public enum Look {
    /** What the page is for. */
    MAIN("btn btn-main"),
    /** The one deed of a screen in the field. */
    ACCENT("btn btn-accent"),
    SECOND("btn btn-second"),
    DANGER("btn btn-danger"),
    QUIET("btn btn-quiet");

    private final String css;

    Look(String css) {
        this.css = css;
    }

    public String css() {
        return css;
    }
}
