package vn.congdongso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler cannot see about the tree itself. */
class SourceTreeTests {

    private static final Pattern MIGRATION = Pattern.compile("V20\\d{6}_\\d{4}__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void everyPackageHasACharterAndIsNullMarked() throws IOException {
        assertThat(packagesWithoutCharter(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aPackageWithoutCharterIsCaught() throws IOException {
        assertThat(packagesWithoutCharter(Path.of("src/test/java/violators"))).isNotEmpty();
    }

    @Test
    void noFileIsTooLongToBeOneThing() throws IOException {
        assertThat(files(Path.of("src"), ".java").filter(file -> lines(file).size() > 500))
                .isEmpty();
    }

    @Test
    void migrationsAreNamedByTimeModuleAndPurpose() throws IOException {
        assertThat(files(MIGRATIONS, ".sql").filter(file -> !wellNamed(file))).isEmpty();
    }

    @Test
    void aMigrationInAnotherModulesFolderIsCaught() {
        assertThat(wellNamed(Path.of("units/V20261122_0910__people_offices.sql")))
                .isFalse();
        assertThat(wellNamed(Path.of("units/V1__units.sql"))).isFalse();
        assertThat(wellNamed(Path.of("units/V20261122_0910__units_units_in_time.sql")))
                .isTrue();
    }

    @Test
    void migrationsShareOneTimeline() throws IOException {
        List<String> versions = files(MIGRATIONS, ".sql")
                .map(file -> file.getFileName().toString().split("__")[0])
                .toList();

        assertThat(versions).doesNotHaveDuplicates();
    }

    private static boolean wellNamed(Path file) {
        var match = MIGRATION.matcher(file.getFileName().toString());
        return match.matches()
                && file.getName(file.getNameCount() - 2).toString().equals(match.group(1));
    }

    private static List<Path> packagesWithoutCharter(Path root) throws IOException {
        return files(root, ".java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !lines(folder.resolve("package-info.java")).contains("@NullMarked"))
                .filter(folder -> !folder.endsWith("vn"))
                .toList();
    }

    private static Stream<Path> files(Path root, String ending) throws IOException {
        return Files.walk(root).filter(file -> file.toString().endsWith(ending));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
