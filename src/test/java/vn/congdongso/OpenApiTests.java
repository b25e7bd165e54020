package vn.congdongso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface for programs; a change of it is seen in review, never by surprise. */
@ApplicationTest
class OpenApiTests {

    private final MockMvcTester http;

    OpenApiTests(MockMvcTester http) {
        this.http = http;
    }

    @Test
    void theCommittedDescriptionIsTheOneThatTheProgramGives() throws IOException {
        var answer = http.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        JsonMapper json = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        ObjectNode description =
                (ObjectNode) json.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        description.remove("servers");
        Object sorted = json.treeToValue(description, Object.class);

        GeneratedDocument.mustEqual(Path.of("docs/openapi.json"), json.writeValueAsString(sorted) + "\n");
    }
}
