package vn.congdongso.outreach;

import java.time.LocalDate;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/**
 * A visit that was stored, as {@link VisitsLogged} tells it.
 *
 * @param unit the unit in which the work was done
 * @param people how many were shown
 */
public record VisitLogged(
        VisitId visit,
        BodyId body,
        UnitId unit,
        UnitId province,
        LocalDate day,
        String topic,
        int people,
        VisitResult result) {}
