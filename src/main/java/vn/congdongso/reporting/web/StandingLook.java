package vn.congdongso.reporting.web;

import vn.congdongso.reporting.domain.Standing;
import vn.congdongso.webui.Tone;
import vn.congdongso.webui.Ui;

/** How a standing is said: in words, and by a tone where action is needed. */
public final class StandingLook {

    private StandingLook() {}

    public static Tone tone(Standing.State state) {
        return switch (state) {
            case LATE -> Tone.BAD;
            case RETURNED -> Tone.WARN;
            case WAITING -> Tone.INFO;
            case NOT_SENT -> Tone.NONE;
            case ACCEPTED -> Tone.GOOD;
        };
    }

    /** An icon that differs from the others without colour. */
    public static String icon(Standing.State state) {
        return switch (state) {
            case LATE -> "alert-circle";
            case RETURNED -> "arrow-back-up";
            case WAITING -> "hourglass";
            case NOT_SENT -> "minus";
            case ACCEPTED -> "circle-check";
        };
    }

    public static String words(Ui ui, Standing standing) {
        return ui.t("reporting.state." + standing.state(), standing.daysLate());
    }
}
