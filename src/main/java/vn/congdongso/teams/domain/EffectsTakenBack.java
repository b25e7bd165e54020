package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.documents.DocumentId;

/**
 * Undoes what a decision wrote ahead of its day: what it began goes, what it ended goes on. Nothing later builds on it,
 * because no decision may change a body before its latest change.
 */
@Repository
class EffectsTakenBack {

    /** Children before the versions that carry them. */
    private static final List<String> BEGUN = List.of(
            "DELETE FROM teams.succession WHERE decision_id = :decision",
            "DELETE FROM teams.seat WHERE decision_id = :decision",
            "DELETE FROM teams.body_area WHERE begun_by = :decision",
            "DELETE FROM teams.body_texts WHERE begun_by = :decision",
            "DELETE FROM teams.body_version WHERE established_by = :decision");

    /** Versions before what they carry. */
    private static final List<String> ENDED =
            List.of("teams.body_version", "teams.body_area", "teams.body_texts", "teams.seat");

    private final JdbcClient jdbc;

    EffectsTakenBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void of(DocumentId decision, LocalDate effectiveOn) {
        BEGUN.forEach(sql -> jdbc.sql(sql).param("decision", decision.value()).update());
        for (String table : ENDED) {
            jdbc.sql("UPDATE " + table + """
                             SET valid = daterange(lower(valid), NULL), ended_by = NULL
                            WHERE ended_by = :decision AND upper(valid) = :day
                            """)
                    .param("decision", decision.value())
                    .param("day", effectiveOn)
                    .update();
        }
    }
}
