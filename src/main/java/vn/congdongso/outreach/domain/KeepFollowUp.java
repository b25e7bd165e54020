package vn.congdongso.outreach.domain;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.Teams;

/** Says of something that is to be continued that it is settled without another visit, or who is to go. */
@NamedInterface("deeds")
@UseCase
public class KeepFollowUp {

    public static final int LONGEST_REASON = 300;

    /** What the audit trail keeps. */
    record Logged(String topic, PersonId assigned) {}

    private final JdbcClient jdbc;
    private final FollowUps followUps;
    private final Visits visits;
    private final Teams teams;
    private final Today today;
    private final Changes changes;

    KeepFollowUp(JdbcClient jdbc, FollowUps followUps, Visits visits, Teams teams, Today today, Changes changes) {
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.visits = visits;
        this.teams = teams;
        this.today = today;
        this.changes = changes;
    }

    /** Settled twice is settled; what was never promised is refused. */
    public Outcome<VisitId> settle(VisitId id, String reason, CurrentAccount by) {
        String words = VietnameseText.clean(reason);
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            return Outcome.refused(Violation.of("reason", "outreach.violation.settle-reason", LONGEST_REASON));
        }
        Optional<FollowUp> open = followUps.find(id);
        if (open.isEmpty()) {
            return Outcome.refused(Violation.of("", "outreach.violation.not-open"));
        }
        Visit visit = visits.find(id).orElseThrow();
        jdbc.sql("""
                        INSERT INTO outreach.follow_up_closed (province_id, visit_id, reason, closed_by, closed_at)
                        VALUES (:province, :visit, :reason, :by, :at)
                        ON CONFLICT (province_id, visit_id) DO NOTHING
                        """)
                .param("province", visit.province().value())
                .param("visit", id.value())
                .param("reason", words)
                .param("by", by.id().value())
                .param("at", today.now().atOffset(ZoneOffset.UTC))
                .update();
        changes.record(Change.of(
                        "outreach.follow-up.settled", "visit", id, visit.unit().value(), visit.topic())
                .because(words));
        return Outcome.accepted(id);
    }

    /** @param member who is to go; somebody who sits in the team today */
    public Outcome<VisitId> assign(VisitId id, PersonId member, CurrentAccount by) {
        Optional<FollowUp> open = followUps.find(id);
        if (open.isEmpty()) {
            return Outcome.refused(Violation.of("", "outreach.violation.not-open"));
        }
        Visit visit = visits.find(id).orElseThrow();
        if (!sits(member, visit)) {
            return Outcome.refused(Violation.of("member", "outreach.violation.assign-member"));
        }
        jdbc.sql("""
                        INSERT INTO outreach.follow_up_assigned (province_id, visit_id, person_id, assigned_by, assigned_at)
                        VALUES (:province, :visit, :person, :by, :at)
                        ON CONFLICT (province_id, visit_id) DO UPDATE
                        SET person_id = excluded.person_id, assigned_by = excluded.assigned_by,
                            assigned_at = excluded.assigned_at
                        """)
                .param("province", visit.province().value())
                .param("visit", id.value())
                .param("person", member.value())
                .param("by", by.id().value())
                .param("at", today.now().atOffset(ZoneOffset.UTC))
                .update();
        changes.record(Change.of(
                "outreach.follow-up.assigned", "visit", id, visit.unit().value(), new Logged(visit.topic(), member)));
        return Outcome.accepted(id);
    }

    private boolean sits(PersonId member, Visit visit) {
        return teams.members(visit.body(), today.today()).stream().anyMatch(one -> member.equals(one.person()));
    }
}
