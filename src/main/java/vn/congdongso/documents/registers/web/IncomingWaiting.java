package vn.congdongso.documents.registers.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.registers.IncomingRegister;
import vn.congdongso.home.Waiting;
import vn.congdongso.home.WaitingSource;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.Tone;

/** Incoming documents that are late or due within days. */
@Component
@Order(25)
class IncomingWaiting implements WaitingSource {

    private static final int DAYS = 3;

    private final IncomingRegister register;
    private final Access access;
    private final Today today;

    IncomingWaiting(IncomingRegister register, Access access, Today today) {
        this.register = register;
        this.access = access;
        this.today = today;
    }

    @Override
    public List<Waiting> of(CurrentAccount who) {
        List<UnitId> agencies = access.unitsWhere(who, Permission.KEEP_REGISTER);
        if (agencies.isEmpty()) {
            return List.of();
        }
        IncomingRegister.Due due = register.due(agencies, today.today().plusDays(DAYS));
        if (due.due() == 0) {
            return List.of();
        }
        Waiting line =
                Waiting.of("/so-van-ban/theo-doi?tinhTrang=OPEN", "registers.waiting.due", due.due(), due.late());
        return List.of(due.late() == 0 ? line : line.urgent(Tone.BAD, "registers.waiting.late"));
    }
}
