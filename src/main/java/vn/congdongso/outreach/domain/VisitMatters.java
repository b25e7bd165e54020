package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMatters;
import vn.congdongso.outreach.Topics;

/** How far households are with each topic: what the last visit about it said. */
@Component
class VisitMatters implements HouseholdMatters {

    private final JdbcClient jdbc;
    private final Topics topics;

    VisitMatters(JdbcClient jdbc, Topics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    @Override
    public Map<HouseholdId, List<Matter>> of(Collection<HouseholdId> households) {
        if (households.isEmpty()) {
            return Map.of();
        }
        Locale locale = LocaleContextHolder.getLocale();
        Map<HouseholdId, List<Matter>> found = new HashMap<>();
        jdbc.sql("""
                        WITH named AS (
                            SELECT unnest(CAST(:households AS uuid[])) AS id
                            UNION
                            SELECT id FROM outreach.merged_household WHERE household_id = ANY (:households)
                        )
                        SELECT DISTINCT ON (now.household_id, now.topic) now.household_id, now.topic, now.result, now.day
                        FROM outreach.visit_now now
                        JOIN (SELECT province_id, id FROM outreach.visit
                              WHERE household_id IN (SELECT id FROM named)) known
                          ON known.province_id = now.province_id AND known.id = now.id
                        WHERE NOT now.voided
                        ORDER BY now.household_id, now.topic, now.day DESC, now.recorded_at DESC, now.id DESC
                        """)
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(row -> {
                    LocalDate last = row.getObject("day", LocalDate.class);
                    String topic = row.getString("topic");
                    found.computeIfAbsent(
                                    new HouseholdId(row.getObject("household_id", UUID.class)), id -> new ArrayList<>())
                            .add(new Matter(
                                    topic,
                                    topics.lastKnown(topic, last)
                                            .map(known -> known.label(locale))
                                            .orElse(topic),
                                    State.valueOf(row.getString("result")),
                                    last));
                });
        return found;
    }
}
