package vn.congdongso.outreach.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitLogged;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/**
 * What a team did for some people on a day. A fact: never changed once stored.
 *
 * @param unit in which the team worked on that day
 * @param device the phone that was used, where it is known
 * @param recordedAt when the visit was stored, not when it took place
 */
public record Visit(
        UnitId province,
        VisitId id,
        BodyId body,
        UnitId unit,
        String topic,
        LocalDate day,
        int people,
        VisitResult result,
        AccountId loggedBy,
        @Nullable UUID device,
        Instant recordedAt) {

    VisitLogged logged() {
        return new VisitLogged(id, body, unit, province, day, topic, people, result);
    }
}
