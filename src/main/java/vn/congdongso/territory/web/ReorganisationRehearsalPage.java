package vn.congdongso.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.Consequences;
import vn.congdongso.territory.domain.ReorganisationCase;
import vn.congdongso.units.UnitSummary;

/** What a decision on units would do; either what stands against it, or its consequences. */
public record ReorganisationRehearsalPage(
        ReorganisationCase decision,
        UnitSummary ground,
        List<Violation> violations,
        @Nullable Consequences consequences) {

    public String address() {
        return "/sap-xep/" + decision.id();
    }
}
