package vn.congdongso.documents.signing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.congdongso.documents.signing.SigningRight;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Tone;

/** Who may sign an agency's documents. */
public record SigningRightsPage(
        UnitSummary agency, List<SigningRight> rights, Paging paging, LocalDate today, boolean mayManage) {

    public String address() {
        return SigningRightsController.ADDRESS + "/" + agency.id();
    }

    /** Part of a message key: future, current or past. */
    public String standing(SigningRight right) {
        return right.valid().holdsOn(today)
                ? "current"
                : today.isBefore(right.valid().from()) ? "future" : "past";
    }

    public Tone tone(SigningRight right) {
        return switch (standing(right)) {
            case "current" -> Tone.GOOD;
            case "future" -> Tone.INFO;
            default -> Tone.NONE;
        };
    }

    public boolean canEnd(SigningRight right) {
        return mayManage && !standing(right).equals("past");
    }

    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
