package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.VisitManner;

/**
 * What a member may add about a visit.
 *
 * @param hindrance only of what was not done
 * @param note in the member's words; empty as a rule
 * @param household whose visit it was, where that was said
 * @param again the day on which the member means to come again; only of what is to be continued
 */
@NamedInterface("deeds")
public record Circumstances(
        VisitManner manner,
        Beneficiary beneficiary,
        @Nullable Hindrance hindrance,
        String note,
        @Nullable HouseholdId household,
        @Nullable LocalDate again) {

    public static final int LONGEST_NOTE = 500;

    /** Residents, at home: what is meant when nothing is said. */
    public static final Circumstances USUAL = new Circumstances(VisitManner.HOME, Beneficiary.RESIDENTS, null, "");

    public Circumstances(VisitManner manner, Beneficiary beneficiary, @Nullable Hindrance hindrance, String note) {
        this(manner, beneficiary, hindrance, note, null, null);
    }

    public Circumstances at(@Nullable HouseholdId other) {
        return new Circumstances(manner, beneficiary, hindrance, note, other, again);
    }

    /** The same for every send of the same visit, and empty where nothing is said: older phones say nothing. */
    String line() {
        if (equals(USUAL)) {
            return "";
        }
        String said =
                String.join("\n", manner.name(), beneficiary.name(), hindrance == null ? "" : hindrance.name(), note);
        // A manner never begins with a plus: no older line can look like this one.
        return household == null && again == null ? said : "+" + household + "\n+" + again + "\n" + said;
    }
}
