package vn.congdongso.outreach.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.VisitManner;

/**
 * What a member may add about a visit.
 *
 * @param hindrance only of what was not done
 * @param note in the member's words; empty as a rule
 */
@NamedInterface("deeds")
public record Circumstances(
        VisitManner manner,
        Beneficiary beneficiary,
        @Nullable Hindrance hindrance,
        String note) {

    public static final int LONGEST_NOTE = 500;

    /** Residents, at home: what is meant when nothing is said. */
    public static final Circumstances USUAL = new Circumstances(VisitManner.HOME, Beneficiary.RESIDENTS, null, "");

    /** The same for every send of the same visit, and empty where nothing is said: older phones say nothing. */
    String line() {
        return equals(USUAL)
                ? ""
                : String.join("\n", manner.name(), beneficiary.name(), hindrance == null ? "" : hindrance.name(), note);
    }
}
