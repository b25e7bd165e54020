package vn.congdongso.people.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.people.MergeGuard;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.PersonsMerged;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Makes two records of one person one. Everything of the one that is gone stands with the one that is kept. */
@NamedInterface("deeds")
@UseCase
public class MergePersons {

    private final JdbcClient jdbc;
    private final ObjectProvider<MergeGuard> guards;
    private final ApplicationEventPublisher events;
    private final Changes changes;

    MergePersons(
            JdbcClient jdbc, ObjectProvider<MergeGuard> guards, ApplicationEventPublisher events, Changes changes) {
        this.jdbc = jdbc;
        this.guards = guards;
        this.events = events;
        this.changes = changes;
    }

    /** The one that is kept. Refused where a module knows that the two are different persons. */
    public Outcome<PersonId> merge(PersonId kept, PersonId gone) {
        if (kept.equals(gone) || !bothAlive(kept, gone)) {
            return Outcome.refused(Violation.of("other", "directory.violation.merge-gone"));
        }
        List<Violation> violations = guards.orderedStream()
                .map(guard -> guard.against(kept, gone))
                .flatMap(Optional::stream)
                .toList();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        update("UPDATE people.person SET merged_into = :kept WHERE id = :gone OR merged_into = :gone", kept, gone);
        update("UPDATE people.office_holding SET person_id = :kept WHERE person_id = :gone", kept, gone);
        update("UPDATE people.consent SET person_id = :kept WHERE person_id = :gone", kept, gone);
        update("""
                DELETE FROM people.contact
                WHERE person_id = :gone AND kind IN (SELECT kind FROM people.contact WHERE person_id = :kept)
                """, kept, gone);
        update("UPDATE people.contact SET person_id = :kept WHERE person_id = :gone", kept, gone);
        changes.record(Change.of("people.person.merged", "person", kept, null, gone.value()));
        events.publishEvent(new PersonsMerged(kept, gone));
        return Outcome.accepted(kept);
    }

    private boolean bothAlive(PersonId kept, PersonId gone) {
        return jdbc.sql("""
                        SELECT id FROM people.person
                        WHERE id IN (:kept, :gone) AND merged_into IS NULL ORDER BY id FOR UPDATE
                        """)
                        .param("kept", kept.value())
                        .param("gone", gone.value())
                        .query(Rows.ID)
                        .list()
                        .size()
                == 2;
    }

    private void update(String sql, PersonId kept, PersonId gone) {
        jdbc.sql(sql).param("kept", kept.value()).param("gone", gone.value()).update();
    }
}
