package vn.congdongso.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.congdongso.documents.model.OfficialDocument;

/** Writes the documents shown in docs/examples; run its main method after a change of layout. */
public final class WriteExamples {

    private WriteExamples() {}

    public static void main(String... folder) throws IOException {
        Path target = Files.createDirectories(Path.of(folder.length == 0 ? "docs/examples" : folder[0]));
        DocumentRenderer renderer = new DocumentRenderer();
        Map<String, OfficialDocument> examples = Map.of(
                "ward-team-decision", WardTeamDecision.draft(),
                "village-teams-decision", VillageTeamsDecision.issued(),
                "monthly-report", MonthlyReport.issued());
        for (Map.Entry<String, OfficialDocument> example : examples.entrySet()) {
            Files.write(target.resolve(example.getKey() + ".pdf"), renderer.pdf(example.getValue()));
            Files.write(target.resolve(example.getKey() + ".docx"), renderer.docx(example.getValue()));
        }
    }
}
