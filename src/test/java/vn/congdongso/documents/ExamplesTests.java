package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown to readers of the documentation is what the product writes today. */
class ExamplesTests {

    private static final Path FOLDER = Path.of("docs/examples");

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consolidation-decision",
                "ward-team-decision",
                "province-letter",
                "group-proposal",
                "merger-letter"
            })
    void areWrittenByTheProduct(String name) throws IOException {
        assumeTrue(Seeds.there(), "the real documents do not lie beside this checkout: skipped");
        byte[] now = new DocumentRenderer()
                .pdf(Objects.requireNonNull(WriteExamples.real().get(name)));

        assertThat(text(Files.readAllBytes(FOLDER.resolve(name + ".pdf")))).isEqualTo(text(now));
        assertThat(Files.readAllBytes(FOLDER.resolve(name + ".docx"))).startsWith('P', 'K');
    }
}
