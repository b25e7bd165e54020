package vn.congdongso.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.TestGround;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.units.UnitId;

/** Everything happens in a province of its own and is undone in the end, so that the chains of other tests stay whole. */
@ApplicationTest
class ChainTests {

    private final Changes changes;
    private final Chains chains;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final UnitId province;

    ChainTests(Changes changes, Chains chains, TransactionTemplate transaction, JdbcClient jdbc, TestGround grounds) {
        this.changes = changes;
        this.chains = chains;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.province = grounds.aGround().province();
    }

    @Test
    void linesOfManyWritersAtOnceFormWholeChains() throws Exception {
        int writers = 16;
        int each = 25;
        long before = lines();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> work = IntStream.range(0, writers)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        for (int i = 0; i < each; i++) {
                            write("writer-" + writer, "other-" + i % 5);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(own(chains.check())).allMatch(ChainReport.Chain::whole).hasSizeGreaterThan(5);
        assertThat(lines()).isEqualTo(before + 2L * writers * each);
    }

    @Nested
    class Tampering {

        private final String subject = UUID.randomUUID().toString();

        @Test
        void withAValueIsFound() {
            fiveLines();

            assertThat(brokenAfter(
                            "UPDATE audit.entry SET actor = 'ai đó' WHERE no = :before + 3 AND subject_id = :subject"))
                    .isEqualTo(3);
        }

        @Test
        void withAStateIsFound() {
            fiveLines();

            assertThat(
                            brokenAfter(
                                    "UPDATE audit.entry SET after = '{\"a\": 7}' WHERE no = :before + 2 AND subject_id = :subject"))
                    .isEqualTo(2);
        }

        @Test
        void withAValueAndItsHashIsFoundAtTheNextLine() {
            fiveLines();

            assertThat(brokenAfter("""
                    UPDATE audit.entry SET actor = 'ai đó', hash = audit.digest(prev_hash, province_id, lane, no, at,
                        account_id, 'ai đó', actor_roles, action, subject_type, subject_id, unit_id, before, after,
                        reason, network, request)
                    WHERE no = :before + 3 AND subject_id = :subject""")).isEqualTo(4);
        }

        @Test
        void byTakingALineOutIsFound() {
            fiveLines();

            assertThat(brokenAfter("DELETE FROM audit.entry WHERE no = :before + 3 AND subject_id = :subject"))
                    .isEqualTo(3);
        }

        @Test
        void byCuttingTheEndOffIsFound() {
            fiveLines();

            assertThat(brokenAfter("DELETE FROM audit.entry WHERE no > :before + 3 AND subject_id = :subject"))
                    .isEqualTo(4);
        }

        @Test
        void byTakingTheWholeChainOutIsFound() {
            fiveLines();

            assertThat(brokenAfter("DELETE FROM audit.entry WHERE subject_id = :subject"))
                    .isEqualTo(1);
        }

        @Test
        void byTakingTheChainWithItsHeadOutShowsInTheSeal() {
            fiveLines();
            String before = chains.check().seal();

            String after = transaction.execute(status -> {
                status.setRollbackOnly();
                disableTriggers();
                jdbc.sql("DELETE FROM audit.entry WHERE province_id = :province")
                        .param("province", province.value())
                        .update();
                jdbc.sql("DELETE FROM audit.head WHERE province_id = :province")
                        .param("province", province.value())
                        .update();
                return chains.check().seal();
            });

            assertThat(after).isNotEqualTo(before);
        }

        private void fiveLines() {
            for (int i = 0; i < 5; i++) {
                write(subject);
            }
        }

        /**
         * What the owner of the tables can do with the triggers off; undone afterwards. Which of the five lines is named
         * as broken: the making of the ground may have left lines in the same lane before them.
         */
        private long brokenAfter(String deed) {
            long before = jdbc.sql("SELECT min(no) - 1 FROM audit.entry WHERE subject_id = ?")
                    .param(subject)
                    .query(Long.class)
                    .single();
            Long broken = transaction.execute(status -> {
                status.setRollbackOnly();
                disableTriggers();
                assertThat(jdbc.sql(deed)
                                .param("subject", subject)
                                .param("before", before)
                                .update())
                        .isPositive();
                ChainReport report = chains.check();
                assertThat(report.whole()).isFalse();
                return own(report).stream()
                        .filter(chain -> !chain.whole())
                        .map(ChainReport.Chain::broken)
                        .findFirst()
                        .orElse(-1L);
            });
            return broken == null || broken < 0 ? -1 : broken - before;
        }

        private void disableTriggers() {
            jdbc.sql("ALTER TABLE audit.entry DISABLE TRIGGER USER").update();
            jdbc.sql("ALTER TABLE audit.head DISABLE TRIGGER USER").update();
        }
    }

    @Test
    void theCommandNamesEveryChainAndEndsWithZeroOrOne() {
        ChainReport whole = new ChainReport(List.of(new ChainReport.Chain(new UUID(0, 0), 7, 12, null)), "abc");
        ChainReport broken = new ChainReport(List.of(new ChainReport.Chain(new UUID(0, 0), 7, 12, 5L)), "abc");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(VerifyAuditCommand.report(whole, print)).isZero();
        assertThat(VerifyAuditCommand.report(broken, print)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("lane  7: 12 lines, whole")
                .contains("BROKEN at line 5")
                .contains("seal abc");
    }

    private void write(String... subjects) {
        transaction.executeWithoutResult(status -> {
            for (String subject : subjects) {
                changes.record(Change.of("thu.chuoi", "thing", subject, province.value(), Map.of("a", 1)));
            }
        });
    }

    private long lines() {
        return own(chains.check()).stream().mapToLong(ChainReport.Chain::lines).sum();
    }

    private List<ChainReport.Chain> own(ChainReport report) {
        return report.chains().stream()
                .filter(chain -> chain.province().equals(province.value()))
                .toList();
    }
}
