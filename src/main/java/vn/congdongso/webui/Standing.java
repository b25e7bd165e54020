package vn.congdongso.webui;

/** Where a figure stands against what was set: four shapes that differ without colour. */
public enum Standing {
    MET("met", Tone.GOOD, "standing-met"),
    NEAR("near", Tone.NEAR, "standing-near"),
    BEHIND("behind", Tone.BAD, "standing-behind"),
    NO_DATA("none", Tone.NONE, "standing-none");

    private final String name;
    private final Tone tone;
    private final String icon;

    Standing(String name, Tone tone, String icon) {
        this.name = name;
        this.tone = tone;
        this.icon = icon;
    }

    public String labelKey() {
        return "webui.standing." + name;
    }

    public Tone tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
