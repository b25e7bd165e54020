package vn.congdongso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page of results: each measurement rewrites its own section and leaves the others as they are. */
final class Results {

    private static final String HEAD = """
            # Results

            Written by `bench/run`, which measures the finished program from outside; what each command does stands in
            [README.md](README.md). Program, database and clients share one machine. Every section names its own machine,
            because it can be measured alone.
            """;

    private static final String SECTION = "\n## ";

    private final Path file;

    Results(Path file) {
        this.file = file;
    }

    /** @param body Markdown below the heading */
    void write(String title, String command, Machine machine, String body) throws IOException {
        Map<String, String> sections = sections();
        String when = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        sections.put(
                title,
                "%s%n%n%s%n%n%s. %s.%n"
                        .formatted(title, body.strip(), "`" + command + "`, " + when, machine.sentence()));
        StringBuilder page = new StringBuilder(HEAD);
        sections.values()
                .forEach(section -> page.append(SECTION).append(section.strip()).append('\n'));
        Files.writeString(file, page);
        System.out.printf("%n## %s%n%n%s%n", title, body.strip());
    }

    private Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        if (Files.exists(file)) {
            String[] parts = Files.readString(file).split("\n## ");
            for (int i = 1; i < parts.length; i++) {
                sections.put(parts[i].lines().findFirst().orElse("").strip(), parts[i]);
            }
        }
        return sections;
    }

    static String verdict(boolean met) {
        return met ? "met" : "**missed**";
    }
}
