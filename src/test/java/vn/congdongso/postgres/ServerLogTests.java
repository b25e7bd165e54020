package vn.congdongso.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    @Test
    void theServerBeginsANewFileBySize() throws Exception {
        Path home = TestHomes.unpacked();
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(TestHomes.quick(home, Map.of("log-rotation-size", "16kB")))) {
            long before = logs(new HomeLayout(home).logs()).size();
            Waiting.until(() -> {
                Sql.execute(postgres, "do $$ begin raise log '%', repeat('dài ', 8000); end $$");
                return logs(new HomeLayout(home).logs()).size() > before + 1;
            });
        }
    }

    @Test
    void onlyTheNewestFilesStay(@TempDir Path directory) throws IOException {
        for (int day = 10; day < 40; day++) {
            Files.writeString(directory.resolve("postgresql-2026-11-%d_000000.log".formatted(day)), "words");
        }
        Path other = Files.writeString(directory.resolve("start.log"), "words");

        new ServerLog(directory).prune();

        assertThat(logs(directory)).hasSize(20).first().isEqualTo("postgresql-2026-11-20_000000.log");
        assertThat(other).exists();
    }

    @Test
    void theOldestGoSoonerWhereFilesAreLarge(@TempDir Path directory) throws IOException {
        for (int day = 10; day < 14; day++) {
            Path file = directory.resolve("postgresql-2026-11-%d_000000.log".formatted(day));
            try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                large.setLength(30 << 20);
            }
        }

        new ServerLog(directory).prune();

        assertThat(logs(directory))
                .containsExactly("postgresql-2026-11-12_000000.log", "postgresql-2026-11-13_000000.log");
    }

    private static List<String> logs(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("postgresql-"))
                    .sorted()
                    .toList();
        }
    }
}
