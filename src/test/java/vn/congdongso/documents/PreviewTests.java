package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.congdongso.documents.model.OfficialDocument;

/** The fragment that a page shows, and its style sheet. */
class PreviewTests {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();

    private static List<OfficialDocument> documents() {
        List<OfficialDocument> all = new ArrayList<>(OtherKinds.all());
        all.addAll(List.of(WardTeamDecision.draft(), VillageTeamsDecision.issued(), MonthlyReport.issued()));
        return all;
    }

    @Test
    void isAFragmentWithClassesAndWithoutInlineStylesOrScripts() {
        for (OfficialDocument document : documents()) {
            assertThat(RENDERER.html(document))
                    .startsWith("<article class=\"od\" lang=\"vi\">")
                    .doesNotContain("style=")
                    .doesNotContain("<style")
                    .doesNotContain("<script")
                    .doesNotContainPattern(" on[a-z]+=");
        }
    }

    @Test
    void usesOnlyClassesThatTheStyleSheetKnows() throws IOException {
        String styles = resource("preview.css") + resource("print.css");
        Set<String> unknown = new TreeSet<>();
        for (OfficialDocument document : documents()) {
            Matcher classes = Pattern.compile("class=\"([^\"]+)\"").matcher(RENDERER.html(document));
            while (classes.find()) {
                for (String name : classes.group(1).split(" ")) {
                    if (!styles.contains("." + name)) {
                        unknown.add(name);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void readsInTheOrderOfThePaper() {
        assertThat(RENDERER.html(WardTeamDecision.draft()).replaceAll("<[^>]+>", "\n"))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số:      /QĐ-UBND",
                        "Cẩm Thành, ngày      tháng      năm 2026",
                        "QUYẾT ĐỊNH",
                        "Về việc thành lập",
                        "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH",
                        "Căn cứ Luật",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. ",
                        "24. Mời Phó Chủ tịch",
                        "Điều 4. ",
                        "Nơi nhận:",
                        "- Như Điều 4;",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Trần Quốc Khánh");
    }

    @Test
    void letsTheKeyboardReachAWideTable() {
        assertThat(RENDERER.html(MonthlyReport.issued())).contains("<div class=\"od-scroll\" tabindex=\"0\">");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PreviewTests.class.getResourceAsStream("/documents/" + name)) {
            assertThat(in).isNotNull();
            return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
