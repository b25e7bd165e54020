package vn.congdongso.composition.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.units.UnitId;

/** Checks that are asked for, go on, or are done. */
@Repository
public class CheckRuns {

    /** A run without a sign of life for so long belongs to an instance that is no more. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int MOST_TRIES = 5;

    private static final String RUN = """
            SELECT id, ground_id, day, state, steps, steps_done, bodies_done, tries, finished_at
            FROM composition.check_run
            """;

    private final JdbcClient jdbc;

    CheckRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of exactly this ground. */
    public Optional<CheckRun> latest(UnitId ground) {
        return jdbc.sql(RUN + "WHERE ground_id = :ground ORDER BY asked_at DESC, id DESC LIMIT 1")
                .param("ground", ground.value())
                .query(CheckRuns::row)
                .optional();
    }

    /** @return false when one is open already */
    boolean ask(UnitId ground, LocalDate day, @Nullable AccountId by, Instant now) {
        return jdbc.sql("""
                                INSERT INTO composition.check_run (id, ground_id, day, asked_by, asked_at)
                                VALUES (:id, :ground, :day, :by, :now)
                                ON CONFLICT (ground_id) WHERE state IN ('WAITING', 'RUNNING') DO NOTHING
                                """)
                        .param("id", Uuid7.next())
                        .param("ground", ground.value())
                        .param("day", day)
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The next one that nobody works on becomes the caller's; one that failed too often is given up. */
    Optional<CheckRun> claim(Instant now) {
        jdbc.sql("""
                        UPDATE composition.check_run SET state = 'FAILED', finished_at = :now
                        WHERE state = 'RUNNING' AND beat_at < :silent AND tries >= :most
                        """)
                .param("now", at(now))
                .param("silent", at(now.minus(SILENCE)))
                .param("most", MOST_TRIES)
                .update();
        return jdbc.sql("""
                        UPDATE composition.check_run
                        SET state = 'RUNNING', beat_at = :now, tries = tries + 1
                        WHERE id = (SELECT id FROM composition.check_run
                                    WHERE state = 'WAITING' OR (state = 'RUNNING' AND beat_at < :silent)
                                    ORDER BY asked_at LIMIT 1
                                    FOR UPDATE SKIP LOCKED)
                        RETURNING id, ground_id, day, state, steps, steps_done, bodies_done, tries, finished_at
                        """)
                .param("now", at(now))
                .param("silent", at(now.minus(SILENCE)))
                .query(CheckRuns::row)
                .optional();
    }

    /** Told with each step, in its transaction. @return false when another instance has taken the run over */
    boolean advance(CheckRun run, int steps, int stepsDone, int bodies, Instant now) {
        return jdbc.sql("""
                                UPDATE composition.check_run
                                SET steps = :steps, steps_done = :done, bodies_done = bodies_done + :bodies, beat_at = :now,
                                    state = CASE WHEN :done >= :steps THEN 'DONE' ELSE state END,
                                    finished_at = CASE WHEN :done >= :steps THEN CAST(:now AS timestamptz) END
                                WHERE id = :id AND state = 'RUNNING' AND tries = :tries AND steps_done = :before
                                """)
                        .param("id", run.id())
                        .param("tries", run.tries())
                        .param("before", stepsDone - 1)
                        .param("steps", steps)
                        .param("done", stepsDone)
                        .param("bodies", bodies)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void finish(CheckRun run, CheckRun.State state, Instant now) {
        jdbc.sql("""
                        UPDATE composition.check_run SET state = :state, finished_at = :now
                        WHERE id = :id AND state = 'RUNNING' AND tries = :tries
                        """)
                .param("id", run.id())
                .param("tries", run.tries())
                .param("state", state.name())
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static CheckRun row(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new CheckRun(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("ground_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                CheckRun.State.valueOf(row.getString("state")),
                row.getInt("steps"),
                row.getInt("steps_done"),
                row.getInt("bodies_done"),
                row.getInt("tries"),
                finished == null ? null : finished.toInstant());
    }
}
