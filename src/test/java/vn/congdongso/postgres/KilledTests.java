package vn.congdongso.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Kills with SIGKILL, after which nobody can tidy up. What was committed is there, what was not is gone. */
class KilledTests {

    private final Path home;

    KilledTests() throws IOException {
        home = TestHomes.unpacked();
    }

    @Test
    void aKilledProgramsServerIsStoppedAndItsDataTakenOver() throws Exception {
        long orphan;
        try (OtherProgram program = OtherProgram.begin(home).untilReady()) {
            orphan = server();
            program.kill();
        }
        assertThat(ProcessHandle.of(orphan)).get().matches(ProcessHandle::isAlive);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(home))) {
            assertOnlyCommittedDataIn(postgres);
            assertThat(server()).isNotEqualTo(orphan);
        }
    }

    @Test
    void aKilledProgramAndAKilledServerLoseNothing() throws Exception {
        try (OtherProgram program = OtherProgram.begin(home).untilReady()) {
            long server = server();
            program.kill();
            kill(server);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(home))) {
            assertOnlyCommittedDataIn(postgres);
        }
    }

    @Test
    void aKilledServerIsStartedAgainOnTheSamePort() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(home))) {
            Sql.execute(postgres, "create table note as select 'đã ghi' as words");
            kill(server());
            Waiting.until(() -> {
                try {
                    assertOnlyCommittedDataIn(postgres);
                    return true;
                } catch (SQLException e) {
                    return false;
                }
            });
        }
    }

    @Test
    void aServerKilledJustBeforeTheEndIsNoTroubleForTheNextStart() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(home))) {
            Sql.execute(postgres, "create table note as select 'đã ghi' as words");
            kill(server());
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(home))) {
            assertOnlyCommittedDataIn(postgres);
        }
    }

    @Test
    void aNoteWithTheNumberOfAStrangerIsNotBelievedAndTheStrangerLeftAlone() throws Exception {
        EmbeddedPostgres.start(TestHomes.quick(home)).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path note = Postmaster.note(new HomeLayout(home).cluster());
            Files.writeString(note, "%d%n%s%n".formatted(stranger.pid(), note.getParent()));
            EmbeddedPostgres.start(TestHomes.quick(home)).close();
            Files.writeString(note, "");
            EmbeddedPostgres.start(TestHomes.quick(home)).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aDeadProcessThatItsParentHasNotNoticedIsNoTrouble() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        EmbeddedPostgres.start(TestHomes.quick(home)).close();
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try {
            String zombie = parent.inputReader().readLine();
            Path state = Path.of("/proc", zombie, "stat");
            Waiting.until(() -> Files.readString(state).contains(") Z "));
            Path note = Postmaster.note(new HomeLayout(home).cluster());
            Files.writeString(note, "%s%n%s%n".formatted(zombie, note.getParent()));
            EmbeddedPostgres.start(TestHomes.quick(home)).close();
            assertThat(state).exists();
        } finally {
            parent.destroyForcibly();
        }
    }

    private long server() throws IOException {
        return Postmaster.notedIn(new HomeLayout(home).cluster()).orElseThrow().pid();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static void assertOnlyCommittedDataIn(EmbeddedPostgres postgres) throws SQLException {
        assertThat(Sql.query(postgres, "select string_agg(words, ', ') from note"))
                .isEqualTo("đã ghi");
    }
}
