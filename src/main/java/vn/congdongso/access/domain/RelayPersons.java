package vn.congdongso.access.domain;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.people.MergeGuard;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.PersonsMerged;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

/** Accounts and links follow a person of whom there were two records, unless both have an account. */
@Component("accessRelayPersons")
class RelayPersons implements MergeGuard {

    private final JdbcClient jdbc;
    private final Today today;

    RelayPersons(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public Optional<Violation> against(PersonId kept, PersonId gone) {
        long having = jdbc.sql("SELECT count(DISTINCT person_id) FROM access.account WHERE person_id IN (:kept, :gone)")
                .param("kept", kept.value())
                .param("gone", gone.value())
                .query(Rows.COUNT)
                .single();
        return having == 2 ? Optional.of(Violation.of("other", "directory.violation.both-accounts")) : Optional.empty();
    }

    @EventListener
    void follow(PersonsMerged merged) {
        jdbc.sql("UPDATE access.account SET person_id = :kept WHERE person_id = :gone")
                .param("kept", merged.kept().value())
                .param("gone", merged.gone().value())
                .update();
        jdbc.sql("""
                        UPDATE access.invitation i SET revoked_at = :now
                        WHERE i.person_id = :gone AND i.revoked_at IS NULL
                          AND EXISTS (SELECT FROM access.invitation own
                                      WHERE own.body_id = i.body_id AND own.person_id = :kept
                                        AND own.revoked_at IS NULL)
                        """)
                .param("now", Moments.at(today.now()))
                .param("gone", merged.gone().value())
                .param("kept", merged.kept().value())
                .update();
        jdbc.sql("UPDATE access.invitation SET person_id = :kept WHERE person_id = :gone")
                .param("kept", merged.kept().value())
                .param("gone", merged.gone().value())
                .update();
    }
}
