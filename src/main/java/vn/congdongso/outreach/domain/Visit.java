package vn.congdongso.outreach.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitLogged;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/**
 * What a team did for some people on a day, as it is understood today: the fact as it was stored, with the last correction.
 *
 * @param unit in which the team worked on that day
 * @param device the phone that was used, where it is known
 * @param recordedAt when the visit was stored, not when it took place
 * @param revision how often it was corrected
 * @param voided taken back: it counts no more
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
        Circumstances circumstances,
        AccountId loggedBy,
        @Nullable UUID device,
        Instant recordedAt,
        int revision,
        boolean voided) {

    VisitLogged logged() {
        return new VisitLogged(id, body, unit, province, day, topic, people, result);
    }

    /** What is said of it anew; its day, its place and its author stay. */
    Visit corrected(VisitEntry entry, Circumstances said) {
        return revised(
                Objects.requireNonNull(entry.topic()),
                Objects.requireNonNull(entry.people()),
                Objects.requireNonNull(entry.result()),
                said,
                false);
    }

    Visit takenBack() {
        return revised(topic, people, result, circumstances, true);
    }

    private Visit revised(String what, int forHowMany, VisitResult ended, Circumstances said, boolean takenBack) {
        return new Visit(
                province,
                id,
                body,
                unit,
                what,
                day,
                forHowMany,
                ended,
                said,
                loggedBy,
                device,
                recordedAt,
                revision + 1,
                takenBack);
    }

    public VisitEntry said() {
        return new VisitEntry(topic, people, result, day, circumstances, Set.of());
    }
}
