package vn.congdongso.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.TestGround;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Rows;

@ApplicationTest
class TrailTests {

    private record State(String name, int count, LocalDate day) {}

    private final Changes changes;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestGround.Ground ground;
    private final String subject = UUID.randomUUID().toString();

    TrailTests(Changes changes, TransactionTemplate transaction, JdbcClient jdbc, TestGround grounds) {
        this.changes = changes;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.ground = grounds.aGround();
    }

    @Nested
    class AChange {

        @Test
        void isWrittenWithItsStatesItsProvinceAndItsActor() {
            record(new Change(
                    "thu.doi",
                    "thing",
                    subject,
                    ground.village().value(),
                    new State("cũ", 1, LocalDate.of(2026, 1, 2)),
                    new State("mới", 2, LocalDate.of(2026, 1, 2)),
                    "vì thế"));

            Map<String, @Nullable Object> line =
                    jdbc.sql("""
                    SELECT actor, province_id, before ->> 'name' AS old, after ->> 'day' AS day, reason, account_id
                    FROM audit.entry WHERE subject_id = :subject""").param("subject", subject).query().singleRow();
            assertThat(line)
                    .containsEntry("actor", "system")
                    .containsEntry("province_id", ground.province().value())
                    .containsEntry("old", "cũ")
                    .containsEntry("day", "2026-01-02")
                    .containsEntry("reason", "vì thế")
                    .containsEntry("account_id", null);
        }

        @Test
        void thatIsTakenBackLeavesNothing() {
            transaction.executeWithoutResult(status -> {
                changes.record(change());
                status.setRollbackOnly();
            });

            assertThat(lines()).isZero();
        }

        @Test
        void withoutATransactionIsNoChange() {
            assertThatThrownBy(() -> changes.record(change())).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void inOneTransactionWithOthersIsWrittenWithThem() {
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < 7; i++) {
                    changes.record(change());
                }
            });

            assertThat(lines()).isEqualTo(7);
        }

        @Test
        void thatTheDatabaseRefusesAtTheEndTakesItsLineWithIt() {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        changes.record(change());
                        jdbc.sql("INSERT INTO audit.head VALUES (NULL, 1, 1, NULL)")
                                .update();
                    }))
                    .isInstanceOf(DataAccessException.class);

            assertThat(lines()).isZero();
        }
    }

    @Nested
    class TheTrail {

        @Test
        void refusesToBeChangedOrShortened() {
            record(change());

            for (String deed : List.of(
                    "UPDATE audit.entry SET actor = 'khác' WHERE subject_id = '" + subject + "'",
                    "DELETE FROM audit.entry WHERE subject_id = '" + subject + "'",
                    "TRUNCATE audit.entry",
                    "DELETE FROM audit.head",
                    "TRUNCATE audit.head",
                    "UPDATE audit.head SET no = no - 1")) {
                assertThatThrownBy(() -> jdbc.sql(deed).update())
                        .as(deed)
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("only ever added to");
            }
            assertThat(lines()).isEqualTo(1);
        }
    }

    private void record(Change change) {
        transaction.executeWithoutResult(status -> changes.record(change));
    }

    private Change change() {
        return Change.of("thu.them", "thing", subject, ground.commune().value(), Map.of("a", 1));
    }

    private long lines() {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE subject_id = :subject")
                .param("subject", subject)
                .query(Rows.COUNT)
                .single();
    }
}
