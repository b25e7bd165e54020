package vn.congdongso.documents.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** What a careful clerk would query. */
class WordingCheckTests {

    private static final IssuingBody COMMITTEE =
            IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành");
    private static final Signature ON_BEHALF = Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Quốc Khánh");
    private static final List<Block> TWO_ARTICLES = List.of(
            Article.of(1, "Thành lập Tổ."),
            Article.of(2, "Văn phòng và các ông, bà có tên chịu trách nhiệm thi hành Quyết định này./."));

    private static OfficialDocument decision(
            List<String> bases, List<Block> body, Signature signature, List<String> recipients) {
        return new OfficialDocument(
                DocumentKind.QUYET_DINH,
                COMMITTEE,
                DocumentNumber.blank("QĐ-UBND"),
                DateLine.blank("Cẩm Thành", 2026),
                "Về việc thành lập Tổ",
                List.of(),
                "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH",
                bases,
                body,
                signature,
                recipients,
                List.of());
    }

    private static OfficialDocument withBody(Block... body) {
        return decision(List.of(), List.of(body), ON_BEHALF, List.of("Lưu: VT."));
    }

    private static List<String> keys(OfficialDocument document) {
        return new WordingCheck()
                .check(document).stream()
                        .map(finding -> finding.key().replace("documents.finding.", ""))
                        .toList();
    }

    @Test
    void findsNothingInACleanDecision() {
        assertThat(keys(decision(
                        List.of("Căn cứ Luật;", "Theo đề nghị của Trưởng phòng."),
                        TWO_ARTICLES,
                        ON_BEHALF,
                        List.of("Như Điều 2;", "Lưu: VT."))))
                .isEmpty();
    }

    @Nested
    class Numbers {

        @Test
        void thatSkipAreFoundAcrossTheGroupsOfAList() {
            OfficialDocument document = withBody(Article.of(
                    1,
                    Paragraph.of("gồm các thành viên sau:"),
                    Paragraph.of("**Tổ phó thường trực:**"),
                    NumberedItem.figure(1, "Chủ tịch;"),
                    NumberedItem.figure(2, "Phó Chủ tịch;"),
                    Paragraph.of("**Các tổ phó:**"),
                    NumberedItem.figure(4, "Trưởng Công an./.")));
            assertThat(new WordingCheck().check(document))
                    .containsExactly(new Finding(Severity.ERROR, "documents.finding.items.gap", List.of("3.", "4.")));
        }

        @Test
        void thatRepeatAreFound() {
            assertThat(keys(withBody(
                            NumberedItem.letter(1, "một;"),
                            NumberedItem.letter(2, "hai;"),
                            NumberedItem.letter(2, "ba./."))))
                    .containsExactly("items.gap");
        }

        @Test
        void mayStartAnewWithEachListAndHeading() {
            assertThat(keys(withBody(
                            Heading.clause("1", "Một"),
                            NumberedItem.letter(1, "a;"),
                            NumberedItem.letter(2, "b."),
                            Heading.clause("2", "Hai"),
                            NumberedItem.letter(1, "a;"),
                            Paragraph.of("Danh sách khác:"),
                            NumberedItem.letter(1, "a./."))))
                    .isEmpty();
        }

        @Test
        void ofArticlesAndClausesGoByOne() {
            assertThat(keys(withBody(
                            Article.of(1, "Một."),
                            Article.titled(3, "Ba", Heading.clause("1", "x"), Heading.clause("3", "y")),
                            Article.of(4, "chịu trách nhiệm thi hành./."))))
                    .containsExactly("articles.gap", "clauses.gap");
        }

        @Test
        void inAnnexesCountToo() {
            OfficialDocument plain = withBody(Paragraph.of("Nội dung tại Phụ lục./."));
            OfficialDocument document = new OfficialDocument(
                    plain.kind(),
                    plain.issuer(),
                    plain.number(),
                    plain.date(),
                    plain.title(),
                    List.of(),
                    plain.authority(),
                    List.of(),
                    plain.body(),
                    plain.signature(),
                    plain.recipients(),
                    List.of(Annex.of("Danh sách", NumberedItem.figure(2, "hai"))));
            assertThat(keys(document)).containsExactly("items.gap");
        }
    }

    @Nested
    class Recipients {

        @Test
        void pointAtTheArticleThatSaysWhoCarriesItOut() {
            OfficialDocument document =
                    decision(List.of(), TWO_ARTICLES, ON_BEHALF, List.of("Như Điều 1;", "Lưu: VT."));
            assertThat(new WordingCheck().check(document))
                    .containsExactly(
                            new Finding(Severity.ERROR, "documents.finding.recipients.article", List.of(2, 1)));
        }

        @Test
        void endWithTheFileCopyAndTheRightMarks() {
            assertThat(keys(decision(List.of(), TWO_ARTICLES, ON_BEHALF, List.of("Như Điều 2", "Sở KH&CN;"))))
                    .containsExactly("recipients.marks", "recipients.marks", "recipients.archive");
            assertThat(keys(decision(List.of(), TWO_ARTICLES, ON_BEHALF, List.of())))
                    .containsExactly("recipients.missing");
        }
    }

    @Nested
    class Marks {

        @Test
        void ofLegalBasesAreSemicolonsAndALastFullStop() {
            OfficialDocument document = decision(
                    List.of("Căn cứ Luật.", "Căn cứ Nghị quyết;"), TWO_ARTICLES, ON_BEHALF, List.of("Lưu: VT."));
            assertThat(new WordingCheck().check(document))
                    .containsExactly(
                            new Finding(Severity.WARNING, "documents.finding.bases.marks", List.of(1, ";")),
                            new Finding(Severity.WARNING, "documents.finding.bases.marks", List.of(2, ".")));
        }

        @Test
        void closeTheText() {
            assertThat(keys(withBody(Article.of(1, "Thi hành.")))).containsExactly("end");
        }
    }

    @Nested
    class Signatures {

        @Test
        void ofACollectiveStandUnderOnBehalf() {
            assertThat(keys(decision(
                            List.of(), TWO_ARTICLES, Signature.chief("CHỦ TỊCH", "Trần A"), List.of("Lưu: VT."))))
                    .containsExactly("authority.collective");
            assertThat(keys(decision(
                            List.of(),
                            TWO_ARTICLES,
                            Signature.by(SignatureForm.KT, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần A"),
                            List.of("Lưu: VT."))))
                    .containsExactly("authority.collective");
        }

        @Test
        void ofAChiefDoNot() {
            assertThat(keys(authority("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN", ON_BEHALF)))
                    .containsExactly("authority.chief");
            assertThat(keys(authority(
                            "CHỦ TỊCH UỶ BAN NHÂN DÂN",
                            Signature.by(SignatureForm.KT, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "A"))))
                    .doesNotContain("authority.chief", "authority.collective");
        }

        @Test
        void needATitleAndAName() {
            assertThat(keys(authority("ỦY BAN NHÂN DÂN", new Signature(List.of(), " ", null))))
                    .containsExactly("signer.title", "signer.missing");
            assertThat(keys(authority("", ON_BEHALF))).containsExactly("authority.missing");
        }

        private static OfficialDocument authority(String authority, Signature signature) {
            OfficialDocument plain = withBody(Paragraph.of("Nội dung./."));
            return new OfficialDocument(
                    plain.kind(),
                    plain.issuer(),
                    plain.number(),
                    plain.date(),
                    plain.title(),
                    List.of(),
                    authority,
                    List.of(),
                    plain.body(),
                    signature,
                    plain.recipients(),
                    List.of());
        }
    }

    @Nested
    class Tones {

        @Test
        void inBothStylesAreNamedWithAnExampleOfEach() {
            OfficialDocument document = withBody(Paragraph.of("Uỷ viên Phòng Văn hoá, quý I, khỏe, toàn./."));
            assertThat(new WordingCheck().check(document))
                    .containsExactly(new Finding(Severity.WARNING, "documents.finding.tones", List.of("ỦY", "Uỷ")));
        }

        @Test
        void inPartsAreReadLikeWholeLetters() {
            String parts = Normalizer.normalize("Văn hoá./.", Normalizer.Form.NFD);
            assertThat(keys(withBody(Paragraph.of(parts)))).containsExactly("tones");
        }

        @Test
        void inNamesBelongToTheirOwners() {
            Table names = new Table(List.of(TableColumn.text(1)), List.of(), List.of(TableRow.of("Nguyễn Thị Thuý")));
            assertThat(keys(withBody(names, Paragraph.of("Hết./.")))).isEmpty();
        }
    }

    @Nested
    class Messages {

        @Test
        void existInBothLanguagesForEveryFinding() throws IOException {
            Set<Object> vi = bundle("vi");
            assertThat(bundle("en")).isEqualTo(vi);
            OfficialDocument worst = new OfficialDocument(
                    DocumentKind.QUYET_DINH,
                    COMMITTEE,
                    DocumentNumber.blank(""),
                    DateLine.blank("", 2026),
                    "",
                    List.of(),
                    null,
                    List.of("Căn cứ Luật Hoà giải"),
                    List.of(Article.of(2, "x"), NumberedItem.figure(2, "y"), Heading.clause("2", "z")),
                    new Signature(List.of(), null, null),
                    List.of(),
                    List.of());
            assertThat(new WordingCheck().check(worst))
                    .allSatisfy(finding -> assertThat(vi).contains(finding.key()));
        }

        private static Set<Object> bundle(String language) throws IOException {
            Properties properties = new Properties();
            try (Reader in = new InputStreamReader(
                    Objects.requireNonNull(
                            Messages.class.getResourceAsStream("/messages/documents_" + language + ".properties")),
                    StandardCharsets.UTF_8)) {
                properties.load(in);
            }
            return properties.keySet();
        }
    }
}
