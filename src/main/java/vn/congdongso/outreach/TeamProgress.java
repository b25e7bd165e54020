package vn.congdongso.outreach;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Answered by the module that keeps targets: how far a team has come in a month, the visit just stored included. */
public interface TeamProgress {

    /**
     * @param people shown by the team in the month
     * @param target people that the team owes in the month; null while nothing has been assigned
     */
    record Month(long people, @Nullable Long target) {}

    Month of(BodyId body, UnitId province, YearMonth month);
}
