package vn.congdongso.outreach.domain;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.households.HouseholdsMerged;

/** Visits stay as they were sent; under which household they count today is written down beside them. */
@Component
class MergedHouseholds {

    private final JdbcClient jdbc;

    MergedHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void note(HouseholdsMerged merged) {
        jdbc.sql("UPDATE outreach.merged_household SET household_id = :kept WHERE household_id = :duplicate")
                .param("kept", merged.kept().value())
                .param("duplicate", merged.duplicate().value())
                .update();
        jdbc.sql("""
                        INSERT INTO outreach.merged_household (id, household_id) VALUES (:duplicate, :kept)
                        ON CONFLICT (id) DO UPDATE SET household_id = excluded.household_id
                        """)
                .param("kept", merged.kept().value())
                .param("duplicate", merged.duplicate().value())
                .update();
    }
}
