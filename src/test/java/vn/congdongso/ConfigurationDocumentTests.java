package vn.congdongso;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every setting of the product is documented from its declaration. */
class ConfigurationDocumentTests {

    @Test
    void listsEverySettingOfTheProduct() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Settings

                Made from the declarations in the code. Each can be given as a property, or as an environment variable in capitals with underscores (`congdongso.demo.load` → `CONGDONGSO_DEMO_LOAD`).

                | Setting | Default | Meaning |
                |---|---|---|
                """);
        for (JsonNode setting : settings()) {
            page.append("| `%s` | %s | %s |%n"
                    .formatted(
                            setting.path("name").asString(),
                            value(setting.path("defaultValue")),
                            setting.path("description").asString("").replace("|", "\\|")));
        }
        GeneratedDocument.mustEqual(Path.of("docs/configuration.md"), page.toString());
    }

    private static String value(JsonNode node) {
        return node.isMissingNode() ? "" : "`" + (node.isString() ? node.asString() : node.toString()) + "`";
    }

    private static List<JsonNode> settings() throws IOException {
        try (var in = new ClassPathResource("META-INF/spring-configuration-metadata.json").getInputStream()) {
            return new JsonMapper()
                    .readTree(in)
                    .path("properties")
                    .valueStream()
                    .filter(setting -> setting.path("name").asString().startsWith("congdongso."))
                    .sorted(Comparator.comparing(
                            (JsonNode setting) -> setting.path("name").asString()))
                    .toList();
        }
    }
}
