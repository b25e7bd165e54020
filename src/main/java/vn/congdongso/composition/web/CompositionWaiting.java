package vn.congdongso.composition.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.composition.domain.FindingBook;
import vn.congdongso.home.Waiting;
import vn.congdongso.home.WaitingSource;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Tone;

/** Bodies of the own commune that deviate from the rule in force, for those who decide on them. */
@Component
@Order(27)
class CompositionWaiting implements WaitingSource {

    private final FindingBook findings;
    private final Access access;

    CompositionWaiting(FindingBook findings, Access access) {
        this.findings = findings;
        this.access = access;
    }

    @Override
    public List<Waiting> of(CurrentAccount who) {
        List<UnitId> communes = access.unitsWhere(who, Permission.DRAFT_DECISION);
        long deviating = findings.deviating(communes);
        return deviating == 0
                ? List.of()
                : List.of(Waiting.of(Ways.RESULTS, "composition.waiting", deviating)
                        .urgent(Tone.WARN, "composition.waiting.status"));
    }
}
