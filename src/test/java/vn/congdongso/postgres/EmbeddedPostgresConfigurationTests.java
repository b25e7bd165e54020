package vn.congdongso.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedPostgresConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class));

    @Test
    void thePoolUsesTheServerAndIsClosedBeforeIt() throws IOException {
        Path home = TestHomes.unpacked();
        application
                .withPropertyValues(
                        "congdongso.postgres.home=" + home,
                        "congdongso.postgres.settings.fsync=off",
                        "congdongso.postgres.settings.work-mem=9MB",
                        "congdongso.postgres.settings.log-disconnections=on")
                .run(context -> {
                    JdbcClient jdbc = context.getBean(JdbcClient.class);
                    assertThat(jdbc.sql("select current_user")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("congdongso");
                    assertThat(jdbc.sql("show work_mem").query(String.class).single())
                            .isEqualTo("9MB");
                });

        assertThat(Postmaster.notedIn(new HomeLayout(home).cluster())).isEmpty();
        assertThat(serverLog(home))
                .contains("disconnection", "database system is shut down")
                .doesNotContain("administrator command");
    }

    @Test
    void anotherDatabaseSwitchesItOff() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/elsewhere")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class));
    }

    @Test
    void aRefusalIsShownAsProblemAndRemedy() {
        PostgresRefusal refusal = new PostgresRefusal("Something is in the way.", "Do this.");

        assertThat(new PostgresRefusalAnalyzer().analyze(new IllegalStateException(refusal)))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly("Something is in the way.", "Do this.");
    }

    private static String serverLog(Path home) throws IOException {
        try (Stream<Path> files = Files.list(new HomeLayout(home).logs())) {
            return files.map(EmbeddedPostgresConfigurationTests::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
