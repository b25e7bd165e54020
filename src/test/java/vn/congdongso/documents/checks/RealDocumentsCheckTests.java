package vn.congdongso.documents.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdongso.documents.SeedTexts;
import vn.congdongso.documents.Seeds;
import vn.congdongso.documents.writing.Composing;
import vn.congdongso.documents.writing.DocumentText;

/** What is wrong in documents that were really issued is found and told. */
class RealDocumentsCheckTests {

    @BeforeEach
    void realDocuments() {
        assumeTrue(Seeds.there(), "the real documents do not lie beside this checkout: skipped");
    }

    private static List<String> found(int seed) {
        DocumentText text = SeedTexts.of(seed);
        var document = Composing.of(text, 2024);
        List<Finding> findings =
                text.onPaper() ? new WordingCheck().checkOnPaper(document) : new WordingCheck().check(document);
        return findings.stream()
                .map(finding -> finding.key().replace("documents.finding.", "") + " " + finding.args())
                .toList();
    }

    @Test
    void theConsolidation() {
        assertThat(found(0))
                .contains(
                        "article.small [điều 4, Điều 4]",
                        "annex.missing [danh sách kèm theo]",
                        "bases.marks [5, ;]",
                        "bases.body []",
                        "terms.near [đồng đốc, đôn đốc]",
                        "blank.before-mark [xã ;]");
    }

    @Test
    void theWardTeam() {
        assertThat(found(1))
                .contains(
                        "number.missing [QĐ-UBND]",
                        "date.day-and-month [2025]",
                        "items.gap [3., 4.]",
                        "recipients.article [4, 3]",
                        "terms.near [chuyển đổi số liên xã, chuyển đổi số liên thông]",
                        "terms.near [hướng dân, hướng dẫn]",
                        "tones [ỦY, UỶ]");
    }

    @Test
    void theLetterOfTheProvince() {
        assertThat(found(2))
                .contains(
                        "addressees.marks [3, ;]", "terms.near [chỉ có ý kiến, có ý kiến]", "terms.near [Gazo, Gapo]");
    }

    @Test
    void theProposal() {
        assertThat(found(3)).isEmpty();
    }

    @Test
    void theLetterOfTheDistrict() {
        assertThat(found(4))
                .contains(
                        "letters.dotted [a), a.]",
                        "terms.near [chuyên đổi số, chuyển đổi số]",
                        "terms.near [họp nhất, hợp nhất]",
                        "terms.near [ủy ban nhân, ủy ban nhân dân]",
                        "end.blank [huyện]");
    }

    @Test
    void namesThePlace() {
        var findings = new WordingCheck().check(Composing.of(SeedTexts.of(0), 2024));

        assertThat(findings)
                .filteredOn(finding -> finding.key().endsWith("article.small"))
                .extracting(Finding::spot)
                .containsExactly(Spot.of("recipient", 4));
        assertThat(findings)
                .filteredOn(finding -> finding.key().endsWith("annex.missing"))
                .extracting(Finding::spot)
                .containsExactly(Spot.of("article", 1));
    }
}
