package vn.congdongso.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The server writes its own log and begins a new file by size, by day and at every start; here the oldest files are
 * removed. (File names that come round again, such as weekdays, would be no bound: PostgreSQL empties such a file only
 * when its time comes while the server runs.)
 */
record ServerLog(Path directory) {

    static final Map<String, String> SIZE = ServerConfiguration.settings("""
            log_rotation_size = 8MB
            log_rotation_age = 1d
            """);

    /** The directory is named relative to the cluster, so that it needs no quoting. */
    static final Map<String, String> PLACE = ServerConfiguration.settings("""
            logging_collector = on
            log_destination = stderr
            log_directory = ../log
            log_filename = postgresql-%Y-%m-%d_%H%M%S.log
            """);

    private static final int MOST_FILES = 20;
    private static final long MOST_BYTES = 64L << 20;
    private static final int TAIL_LINES = 12;

    /** What the server says before it opens its log, of the last start only. */
    Path firstWords() {
        return directory.resolve("start.log");
    }

    void prune() throws IOException {
        long bytes = 0;
        int files = 0;
        for (Path file : newestFirst()) {
            files++;
            bytes += Files.size(file);
            // the newest file is being written
            if (files > 1 && (files > MOST_FILES || bytes > MOST_BYTES)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The last lines since the last start, for a message about a start that failed. */
    String tail() {
        try {
            Stream<Path> files = Stream.concat(
                    Stream.of(firstWords()), newestFirst().stream().limit(1));
            return files.filter(Files::exists)
                    .flatMap(file -> lastLines(file).stream())
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    /** The names hold the time, so that they sort by it. */
    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static List<String> lastLines(Path file) {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        } catch (IOException e) {
            return List.of("no log: " + e);
        }
    }
}
