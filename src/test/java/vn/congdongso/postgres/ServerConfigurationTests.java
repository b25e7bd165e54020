package vn.congdongso.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerConfigurationTests {

    @Test
    void wantedSettingsReplaceTheUsualOnesAndAreQuoted(@TempDir Path cluster) throws IOException {
        Map<String, String> wanted =
                Map.of("shared-buffers", "1GB", "pg-stat-statements.max", "100", "log_line_prefix", "o'clock \\");

        new ServerConfiguration(wanted).write(cluster, 5432);

        assertThat(cluster.resolve(ServerConfiguration.FILE))
                .content()
                .contains("shared_buffers = '1GB'\n", "pg_stat_statements.max = '100'\n", "port = '5432'\n")
                .contains("log_line_prefix = 'o''clock \\\\'\n")
                .doesNotContain("128MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port", "listen-addresses", "log_directory", "fsync = off\nx", ""})
    void whatKeepsTheServerPrivateCannotBeChanged(String name) {
        assertThatThrownBy(() -> new ServerConfiguration(Map.of(name, "x"))).isInstanceOf(PostgresRefusal.class);
    }

    @Test
    void withoutFsyncTheClusterIsMadeWithoutWaitingForTheDisk() {
        assertThat(new ServerConfiguration(Map.of()).durable()).isTrue();
        assertThat(new ServerConfiguration(Map.of("fsync", "off")).durable()).isFalse();
        assertThat(new ServerConfiguration(Map.of("fsync", "false")).durable()).isFalse();
    }
}
