package vn.congdongso.people.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;

/** A person takes a consent back: what was kept by it goes at once, the proof of both stays. */
@NamedInterface("deeds")
@UseCase
public class WithdrawConsent {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Today today;

    WithdrawConsent(JdbcClient jdbc, Changes changes, Today today) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param by account of whoever writes it down
     * @return whether the person had such a consent in force
     */
    public boolean withdraw(PersonId person, UUID consent, UUID by) {
        int withdrawn = jdbc.sql("""
                        UPDATE people.consent SET withdrawn_at = :now, withdrawn_by = :by
                        WHERE id = :consent AND person_id = :person AND withdrawn_at IS NULL
                        """)
                .param("now", JdbcContacts.moment(today.now()))
                .param("by", by)
                .param("consent", consent)
                .param("person", person.value())
                .update();
        jdbc.sql("DELETE FROM people.contact WHERE consent_id = :consent AND person_id = :person")
                .param("consent", consent)
                .param("person", person.value())
                .update();
        if (withdrawn == 1) {
            changes.record(Change.of("people.consent.withdrawn", "person", person, null, consent));
        }
        return withdrawn == 1;
    }
}
