package vn.congdongso.outreach;

import java.time.LocalDate;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/**
 * A visit was stored; published inside its transaction, exactly once for each visit.
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
