package vn.congdongso.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

class EmbeddedPostgresTests {

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class AfterTheFirstStart {

        private Path home;
        private EmbeddedPostgres postgres;

        @BeforeAll
        void start() throws IOException {
            home = TestHomes.unpacked();
            postgres = EmbeddedPostgres.start(new EmbeddedPostgres.Settings(home, 0, Map.of("work-mem", "9MB")));
        }

        @AfterAll
        void stop() {
            postgres.close();
        }

        @Test
        void theProgramIsNoSuperuser() throws SQLException {
            assertThat(Sql.query(postgres, """
                    select concat_ws(' ', rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls)
                    from pg_roles where rolname = current_user
                    """)).isEqualTo("congdongso f f f f f");
            assertThatThrownBy(() -> Sql.execute(postgres, "alter system set fsync = off"))
                    .hasMessageContaining("permission denied");
        }

        @Test
        void theProgramOwnsItsDatabaseAndMakesSchemasAndTables() throws SQLException {
            Sql.execute(postgres, "create schema teams create table body (name text)");
            Sql.execute(postgres, "create table public.anything (id uuid default uuidv7())");
            assertThat(Sql.query(postgres, """
                    select pg_get_userbyid(datdba) || ' ' || datname from pg_database where datname = current_database()
                    """)).isEqualTo("congdongso congdongso");
        }

        @Test
        void theExtensionsAreThereAndAMigrationMayNameThemAgain() throws SQLException {
            for (String extension : Roles.EXTENSIONS) {
                Sql.execute(postgres, "create extension if not exists " + extension);
            }
            assertThat(Sql.query(postgres, "select unaccent('Đường Trần Hưng Đạo')"))
                    .isEqualTo("Duong Tran Hung Dao");
            assertThat(Sql.query(postgres, "select count(*) >= 0 from pg_stat_statements"))
                    .isEqualTo("t");
        }

        @Test
        void nothingIsLostInAPowerCut() throws SQLException {
            assertThat(Sql.query(postgres, """
                    select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
                    where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')
                    """))
                    .isEqualTo("data_checksums=on fsync=on full_page_writes=on synchronous_commit=on");
        }

        @Test
        void wordsSortAsInVietnam() throws SQLException {
            assertThat(Sql.query(postgres, """
                    select string_agg(word, ' ' order by word)
                    from unnest(array['Đức', 'Ở', 'Dung', 'ánh', 'Em', 'An', 'Ơ', 'Ẩn', 'O', 'Ăn', 'Ô', 'Ân']) word
                    """)).isEqualTo("An ánh Ăn Ân Ẩn Dung Đức Em O Ô Ơ Ở");
        }

        @Test
        void furtherSettingsReachTheServer() throws SQLException {
            assertThat(Sql.query(postgres, "show work_mem")).isEqualTo("9MB");
            assertThat(Sql.query(postgres, "show log_timezone")).isEqualTo("UTC");
        }

        @Test
        void onlyThisMachineReachesTheServer() throws IOException {
            for (var address : NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList()) {
                try (Socket socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, postgres.port()), 500))
                            .isInstanceOf(IOException.class);
                }
            }
        }

        @Test
        void passwordsDataAndLogsArePrivate() throws IOException {
            assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
            HomeLayout layout = new HomeLayout(home);
            assertThat(permissions(layout.superuserPassword())).isEqualTo("rw-------");
            assertThat(permissions(layout.applicationPassword())).isEqualTo("rw-------");
            assertThat(permissions(layout.cluster())).isEqualTo("rwx------");
            assertThat(permissions(layout.logs())).isEqualTo("rwx------");
            assertThat(Files.readString(layout.superuserPassword()))
                    .hasSizeGreaterThan(40)
                    .isNotEqualTo(postgres.password());
        }

        private String permissions(Path file) throws IOException {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        }
    }

    @Nested
    class ASecondStart {

        @Test
        void keepsTheData() throws Exception {
            Path home = TestHomes.unpacked();
            try (EmbeddedPostgres first = EmbeddedPostgres.start(TestHomes.quick(home))) {
                Sql.execute(first, "create table kept as select 'còn đây' as words");
            }
            try (EmbeddedPostgres second = EmbeddedPostgres.start(TestHomes.quick(home))) {
                assertThat(Sql.query(second, "select words from kept")).isEqualTo("còn đây");
            }
        }

        @Test
        void givesTheProgramANewPasswordWhereItsFileWasLost() throws Exception {
            Path home = TestHomes.unpacked();
            EmbeddedPostgres.start(TestHomes.quick(home)).close();
            Files.delete(new HomeLayout(home).applicationPassword());
            try (EmbeddedPostgres second = EmbeddedPostgres.start(TestHomes.quick(home))) {
                assertThat(Sql.query(second, "select 1")).isEqualTo("1");
            }
        }
    }

    @Nested
    class TwoProgramsInOneHome {

        @Test
        void theSecondIsRefusedAndToldWhichProcessIsInTheWay() throws Exception {
            Path home = TestHomes.unpacked();
            String own = Long.toString(ProcessHandle.current().pid());
            try (EmbeddedPostgres first = EmbeddedPostgres.start(TestHomes.quick(home))) {
                assertThatThrownBy(() -> EmbeddedPostgres.start(TestHomes.quick(home)))
                        .isInstanceOf(PostgresRefusal.class)
                        .hasMessageContaining("process " + own);
                // the refusal above must not have given the lock away
                try (OtherProgram second = OtherProgram.begin(home)) {
                    assertThat(second.untilRefused())
                            .contains("in use by another run of this program, process " + own)
                            .contains("congdongso.postgres.home");
                }
                assertThat(Sql.query(first, "select 1")).isEqualTo("1");
            }
        }
    }

    @Nested
    class AStartThatCannotSucceed {

        @Test
        void namesThePortThatIsTaken() throws Exception {
            Path home = TestHomes.unpacked();
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                var settings = new EmbeddedPostgres.Settings(home, taken.getLocalPort(), Map.of("fsync", "off"));
                assertThatThrownBy(() -> EmbeddedPostgres.start(settings))
                        .isInstanceOf(PostgresRefusal.class)
                        .hasMessageContaining("Port %d is taken", taken.getLocalPort());
            }
            EmbeddedPostgres.start(TestHomes.quick(home)).close();
        }

        @Test
        void repeatsWhatTheServerSaysAboutASetting() throws Exception {
            Path home = TestHomes.unpacked();
            assertThatThrownBy(() -> EmbeddedPostgres.start(TestHomes.quick(home, Map.of("no-such-setting", "1"))))
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
        }
    }

    @Nested
    class AStartThatWasCutOff {

        @Test
        void whileUnpackingIsDoneAfresh() throws Exception {
            Path home = TestHomes.empty();
            try (OtherProgram program = OtherProgram.begin(home)) {
                awaitUnfinishedWith(home, "share");
                program.kill();
            }
            assertStartsCleanly(home);
        }

        @Test
        void whileMakingTheClusterIsDoneAfresh() throws Exception {
            Path home = TestHomes.unpacked();
            try (OtherProgram program = OtherProgram.begin(home)) {
                awaitUnfinishedWith(home, "base");
                program.kill();
            }
            assertStartsCleanly(home);
        }

        @Test
        void afterMakingTheClusterStillGetsItsRoleAndDatabase() throws Exception {
            Path home = TestHomes.unpacked();
            HomeLayout layout = new HomeLayout(home);
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(home))) {
                String url = postgres.jdbcUrl().replace("/congdongso", "/postgres");
                try (var superuser = DriverManager.getConnection(
                                url, Roles.SUPERUSER, Files.readString(layout.superuserPassword()));
                        var statement = superuser.createStatement()) {
                    statement.execute("drop database congdongso");
                }
            }
            Files.delete(layout.cluster().resolve("congdongso.roles"));
            assertStartsCleanly(home);
        }

        @Test
        void neverDeletesADirectoryOfSomebodyElse() throws Exception {
            Path home = TestHomes.unpacked();
            Path foreign =
                    Files.createDirectories(new HomeLayout(home).cluster()).resolve("quan trọng.txt");
            Files.writeString(foreign, "đừng xóa");
            assertThatThrownBy(() -> EmbeddedPostgres.start(TestHomes.quick(home)))
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining("neither empty nor a PostgreSQL cluster");
            assertThat(foreign).hasContent("đừng xóa");
        }

        private void assertStartsCleanly(Path home) throws Exception {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestHomes.quick(home));
                    Stream<Path> content = Files.list(home.resolve("postgres"))) {
                assertThat(Sql.query(postgres, "select unaccent('được')")).isEqualTo("duoc");
                assertThat(content.map(file -> file.getFileName().toString()))
                        .noneMatch(name -> name.startsWith("unfinished-"));
            }
        }

        private void awaitUnfinishedWith(Path home, String entry) throws Exception {
            Waiting.until(() -> {
                if (Files.notExists(home.resolve("postgres"))) {
                    return false;
                }
                try (Stream<Path> content = Files.list(home.resolve("postgres"))) {
                    return content.anyMatch(
                            file -> file.getFileName().toString().startsWith("unfinished-")
                                    && Files.exists(file.resolve(entry)));
                }
            });
        }
    }
}
