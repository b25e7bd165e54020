package vn.congdongso.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.writing.Composing;

/** Writes the documents shown in docs/examples; run its main method after a change of layout. */
public final class WriteExamples {

    /** By the number of the real document that each is. */
    private static final List<String> REAL = List.of(
            "consolidation-decision", "ward-team-decision", "province-letter", "group-proposal", "merger-letter");

    private static final List<Integer> YEARS = List.of(2024, 2025, 2022, 2022, 2023);

    private WriteExamples() {}

    public static void main(String... folder) throws IOException {
        Path target = Files.createDirectories(Path.of(folder.length == 0 ? "docs/examples" : folder[0]));
        DocumentRenderer renderer = new DocumentRenderer();
        for (Map.Entry<String, OfficialDocument> example : examples().entrySet()) {
            Files.write(target.resolve(example.getKey() + ".pdf"), renderer.pdf(example.getValue()));
            Files.write(target.resolve(example.getKey() + ".docx"), renderer.docx(example.getValue()));
        }
    }

    private static Map<String, OfficialDocument> examples() {
        Map<String, OfficialDocument> examples = new LinkedHashMap<>();
        examples.put("village-teams-decision", VillageTeamsDecision.issued());
        examples.put("monthly-report", MonthlyReport.issued());
        if (Seeds.there()) {
            examples.putAll(real());
        }
        return examples;
    }

    /** The real documents, word by word under invented names, where they lie beside this checkout. */
    static Map<String, OfficialDocument> real() {
        Map<String, OfficialDocument> real = new LinkedHashMap<>();
        for (int seed = 0; seed < REAL.size(); seed++) {
            real.put(REAL.get(seed), Composing.of(SeedTexts.underOtherNames(seed), YEARS.get(seed)));
        }
        return real;
    }
}
