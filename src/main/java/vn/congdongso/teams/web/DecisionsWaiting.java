package vn.congdongso.teams.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.home.Waiting;
import vn.congdongso.home.WaitingSource;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.domain.OpenWork;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Tone;

/** Drafts to be finished, and villages that still have no team. */
@Component
@Order(20)
class DecisionsWaiting implements WaitingSource {

    private final OpenWork work;
    private final Access access;
    private final Today today;

    DecisionsWaiting(OpenWork work, Access access, Today today) {
        this.work = work;
        this.access = access;
        this.today = today;
    }

    @Override
    public List<Waiting> of(CurrentAccount who) {
        List<UnitId> agencies = access.unitsWhere(who, Permission.DRAFT_DECISION);
        List<Waiting> lines = new ArrayList<>();
        long drafts = work.drafts(agencies);
        if (drafts > 0) {
            lines.add(Waiting.of("/quyet-dinh", "bodies.waiting.drafts", drafts));
        }
        long villages = work.villagesWithoutTeam(agencies, today.today());
        if (villages > 0) {
            lines.add(Waiting.of("/quyet-dinh/moi", "bodies.waiting.villages", villages)
                    .urgent(Tone.WARN, "bodies.waiting.villages.status"));
        }
        return lines;
    }
}
