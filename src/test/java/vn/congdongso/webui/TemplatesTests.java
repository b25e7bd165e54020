package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the content policy forbids, and what the two languages forbid, in the templates of every module. */
class TemplatesTests {

    /** The renderer of documents escapes every word before it puts its markup around them. */
    private static final Path MARKUP_OF_DOCUMENTS = Path.of("documents", "markup.jte");

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a script in the page", Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>", Pattern.CASE_INSENSITIVE),
            "a style in the page", Pattern.compile("<style\\b|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
            "an event in the page", Pattern.compile("<[^>]*\\son[a-z]+\\s*=|\\shx-on", Pattern.CASE_INSENSITIVE),
            "an address that runs", Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
            "output that is not escaped", Pattern.compile("\\$unsafe\\{"),
            "a number field", Pattern.compile("type=\"number\""),
            "words in one language", Pattern.compile("[À-ɏḀ-ỿ]"));

    @Test
    void holdNothingThatIsForbidden() throws IOException {
        assertThat(templates()
                        .filter(path -> !path.endsWith(MARKUP_OF_DOCUMENTS))
                        .flatMap(path -> found(text(path)).stream().map(what -> path + ": " + what)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p style=\"color: red\">",
                "<style>p {}</style>",
                "<button onclick=\"x()\">",
                "<div hx-on:click=\"x()\">",
                "<a href=\"javascript:x()\">",
                "$unsafe{page.text()}",
                "<input type=\"number\">",
                "<p>Đã lưu</p>"
            })
    void thatDoAreCaught(String template) {
        assertThat(found(template)).hasSize(1);
    }

    @Test
    void formsLeaveTheCheckingToTheServer() throws IOException {
        Pattern open = Pattern.compile("<form(?=[^>]*method=\"post\")(?![^>]*novalidate)[^>]*>");

        assertThat(templates().filter(path -> open.matcher(text(path)).find())).isEmpty();
    }

    @Test
    void formsThatChangeSomethingCarryTheToken() throws IOException {
        Pattern bare =
                Pattern.compile("<form[^>]*method=\"post\"[^>]*>(?:(?!</form>|ui\\.csrf).)*</form>", Pattern.DOTALL);

        assertThat(templates().filter(path -> bare.matcher(text(path)).find())).isEmpty();
    }

    private static List<String> found(String template) {
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(template).find())
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.toList());
    }

    private static Stream<Path> templates() throws IOException {
        return Files.walk(Path.of("src/main/jte"))
                .filter(path -> path.toString().endsWith(".jte"));
    }

    /** Without comments: those may say anything. */
    private static String text(Path path) {
        try {
            return Files.readString(path).replaceAll("(?s)<%--.*?--%>", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
