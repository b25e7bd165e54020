package vn.congdongso.postgres;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Fresh home directories below target/, with blanks and Vietnamese letters in their names. */
final class TestHomes {

    private static final Path ALL = Path.of("target", "embedded-postgres").toAbsolutePath();

    private TestHomes() {}

    /** A home where nothing has happened yet. */
    static Path empty() throws IOException {
        Files.createDirectories(ALL);
        String name = "nhà số một ";
        boolean speakable = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name);
        Path home = Files.createTempDirectory(ALL, speakable ? name : "nha so mot ");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
        return home;
    }

    /** A home that finds the binaries unpacked, so that not every test pays for it. */
    static Path unpacked() throws IOException {
        Path home = empty();
        Path shared = Files.createDirectories(ALL.resolve("shared"));
        Path binaries = BinaryArchive.of(Platform.current()).unpackedIn(shared);
        Path postgres = Files.createDirectories(home.resolve("postgres"));
        Files.createSymbolicLink(postgres.resolve(binaries.getFileName()), binaries);
        return home;
    }

    /** No waiting for the disk: a killed process loses nothing that it has handed to the operating system. */
    static EmbeddedPostgres.Settings quick(Path home) {
        return quick(home, Map.of());
    }

    static EmbeddedPostgres.Settings quick(Path home, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("fsync", "off");
        return new EmbeddedPostgres.Settings(home, 0, settings);
    }

    private static void remove(Path home) {
        try {
            Unfinished.remove(home);
        } catch (IOException e) {
            System.err.println("left behind: " + e);
        }
    }
}
