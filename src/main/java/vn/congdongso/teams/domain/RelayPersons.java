package vn.congdongso.teams.domain;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.people.MergeGuard;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.PersonsMerged;
import vn.congdongso.shared.Violation;

/** Seats follow a person of whom there were two records; two who sit side by side are two persons. */
@Component("teamsRelayPersons")
class RelayPersons implements MergeGuard {

    private final JdbcClient jdbc;

    RelayPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Violation> against(PersonId kept, PersonId gone) {
        return jdbc.sql("""
                        SELECT b.name
                        FROM teams.seat one
                        JOIN teams.seat other ON other.body_id = one.body_id AND other.valid && one.valid
                        JOIN teams.body_version b ON b.body_id = one.body_id AND b.valid && one.valid
                        WHERE one.person_id = :kept AND other.person_id = :gone
                        LIMIT 1
                        """)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .query((row, number) -> Violation.of("other", "directory.violation.same-body", row.getString("name")))
                .optional();
    }

    @EventListener
    void follow(PersonsMerged merged) {
        jdbc.sql("UPDATE teams.seat SET person_id = :kept WHERE person_id = :gone")
                .param("kept", merged.kept().value())
                .param("gone", merged.gone().value())
                .update();
    }
}
