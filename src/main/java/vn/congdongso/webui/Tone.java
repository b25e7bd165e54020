package vn.congdongso.webui;

/** How something stands, said by a shape and by words as well as by colour. */
public enum Tone {
    GOOD("tone-good", "circle-check"),
    NEAR("tone-near", "standing-near"),
    WARN("tone-warn", "alert-triangle"),
    BAD("tone-bad", "alert-circle"),
    INFO("tone-info", "info-circle"),
    NONE("tone-none", "circle-x");

    private final String css;
    private final String icon;

    Tone(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }
}
