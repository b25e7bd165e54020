package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import vn.congdongso.documents.PrintedPdf.Glyph;
import vn.congdongso.documents.PrintedPdf.Rule;
import vn.congdongso.documents.PrintedPdf.Text;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SigningLine;

/**
 * Every kind of document against the component table of Decree 30/2020, appendix I, parts II and IV: where each
 * component stands (millimetres from the top left corner of the page), how large, how heavy, how it is written.
 */
class DecreeLayoutTests {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final Map<OfficialDocument, PrintedPdf> PRINTED = new HashMap<>();

    private static final double LEFT = 30;
    private static final double RIGHT = 195;
    private static final double TOP = 20;
    private static final double BOTTOM = 277;
    private static final double MIDDLE = (LEFT + RIGHT) / 2;

    /** The head's two columns of 65 and 100 mm, the closing's of 70 and 95 mm. */
    private static final double HEAD_LEFT = LEFT + 65 / 2.0;

    private static final double HEAD_RIGHT = LEFT + 65 + 100 / 2.0;
    private static final double CLOSING_RIGHT = LEFT + 70 + 95 / 2.0;

    static List<OfficialDocument> documents() {
        List<OfficialDocument> all = new ArrayList<>(OtherKinds.all());
        all.addAll(List.of(WardTeamDecision.draft(), VillageTeamsDecision.issued(), MonthlyReport.issued(), notice()));
        if (Seeds.there()) {
            all.addAll(WriteExamples.real().values());
        }
        return all;
    }

    private static OfficialDocument notice() {
        return OfficialDocument.draft(
                        DocumentKind.THONG_BAO,
                        IssuingBody.of("ỦY BAN NHÂN DÂN XÃ TỊNH KHÊ", "Ủy ban nhân dân xã Tịnh Khê"),
                        new DocumentNumber(41, "TB-UBND"),
                        DateLine.on("Tịnh Khê", LocalDate.of(2026, 4, 9)))
                .title("Kết luận cuộc họp Tổ công nghệ số cộng đồng")
                .body(Paragraph.of("Các Tổ tiếp tục hướng dẫn người dân dùng dịch vụ công trực tuyến./."))
                .signed(Signature.onBehalfByDeputy("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phạm Thị Lan"))
                .sentTo("Các thôn", "Lưu: VT, VHXH")
                .annexes(Annex.of("Danh sách dự họp", Paragraph.of("Có mặt đủ.")))
                .write();
    }

    private static synchronized PrintedPdf pdf(OfficialDocument document) {
        return PRINTED.computeIfAbsent(document, one -> PrintedPdf.of(RENDERER.pdf(one)));
    }

    private static void written(Text text, double centre, String look) {
        assertThat(text.looks()).containsExactly(look);
        assertThat(text.centre()).isCloseTo(centre, within(1.0));
    }

    private static Rule below(PrintedPdf pdf, Text text) {
        return pdf.rules().stream()
                .filter(rule -> rule.page() == text.page() && rule.y() > text.lastY() && rule.y() < text.lastY() + 4)
                .filter(rule -> rule.x() < text.centre() && rule.end() > text.centre())
                .findFirst()
                .orElseThrow();
    }

    private static double lastLineWidth(Text text) {
        List<Glyph> last = text.glyphs().stream()
                .filter(glyph -> Math.abs(glyph.y() - text.lastY()) < 0.3)
                .toList();
        return last.getLast().end() - last.getFirst().x();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void putsTheNationOnTheRightAndTheBodyOnTheLeft(OfficialDocument document) {
        PrintedPdf pdf = pdf(document);
        Text nation = pdf.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        Text motto = pdf.find("Độc lập - Tự do - Hạnh phúc");
        Text issuer = pdf.find(document.issuer().name().replace('\n', ' '));

        written(nation, HEAD_RIGHT, "Tinos-Bold 13");
        written(motto, HEAD_RIGHT, "Tinos-Bold 14");
        written(issuer, HEAD_LEFT, "Tinos-Bold 13");
        assertThat(nation.page()).isOne();
        assertThat(nation.y()).isBetween(TOP, TOP + 6);
        assertThat(nation.lastY()).isEqualTo(nation.y());
        assertThat((motto.y() - nation.y()) / PrintedPdf.MM / 14).isBetween(0.9, 1.3);
        assertThat(below(pdf, motto).length()).isCloseTo(motto.width(), within(0.6));
        assertThat(below(pdf, issuer).length() / issuer.width()).isBetween(0.33, 0.5);
        assertThat(document.issuer().name()).isUpperCase();
        if (document.issuer().parent() != null) {
            Text parent = pdf.find(document.issuer().parent());
            written(parent, HEAD_LEFT, "Tinos-Regular 13");
            assertThat(parent.y()).isCloseTo(nation.y(), within(0.4)).isLessThan(issuer.y());
        } else {
            assertThat(issuer.y()).isCloseTo(nation.y(), within(0.4));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void putsNumberAndDayUnderThemOnOneLine(OfficialDocument document) {
        PrintedPdf pdf = pdf(document);
        Text number = pdf.find("Số: " + document.number().text());

        written(number, HEAD_LEFT, "Tinos-Regular 13");
        assertThat(number.y())
                .isGreaterThan(pdf.find("Độc lập - Tự do - Hạnh phúc").y());
        if (document.kind().minutes()) {
            assertThat(pdf.text()).doesNotContain(document.date().text());
            return;
        }
        Text day = pdf.find(document.date().text());
        written(day, HEAD_RIGHT, "Tinos-Italic 14");
        assertThat(day.y()).isCloseTo(number.y(), within(0.3));
        assertThat(day.lastY()).isEqualTo(day.y());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesTheTypeAndTheSubject(OfficialDocument document) {
        PrintedPdf pdf = pdf(document);
        if (document.kind().letter()) {
            Text about = pdf.find("V/v " + document.title());
            written(about, HEAD_LEFT, "Tinos-Regular 12");
            double gap = about.y() - pdf.find("Số: " + document.number().text()).y();
            assertThat(gap / PrintedPdf.MM).isBetween(12 + 6.0, 12 * 1.3 + 6);
            return;
        }
        Text type = pdf.find(document.kind().typeName().toUpperCase(Locale.ROOT) + document.title());
        Text subject = pdf.find(document.title());
        written(type, MIDDLE, "Tinos-Bold 14");
        written(subject, MIDDLE, "Tinos-Bold 14");
        assertThat(type.y())
                .isGreaterThan(pdf.find("Số: " + document.number().text()).y());
        double rule = below(pdf, subject).length();
        assertThat(rule / subject.width()).isBetween(0.3, 0.5);
        assertThat(rule / lastLineWidth(subject)).isLessThan(0.75);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesTheTextInFourteenPointsInsideTheMargins(OfficialDocument document) {
        PrintedPdf pdf = pdf(document);
        for (String basis : document.bases()) {
            Text text = pdf.find(basis);
            assertThat(text.looks()).containsExactly("Tinos-Italic 14");
            assertThat(text.glyphs().getFirst().x()).isCloseTo(LEFT + 10, within(0.5));
        }
        if (!document.addressees().isEmpty()) {
            assertThat(pdf.find("Kính gửi:").looks()).containsExactly("Tinos-Regular 14");
        }
        assertThat(pdf.glyphs()).filteredOn(glyph -> !glyph.text().isBlank()).allSatisfy(glyph -> {
            assertThat(glyph.font()).startsWith("Tinos-");
            assertThat(glyph.points()).isBetween(10.9, 14.1);
            assertThat(glyph.x()).isGreaterThan(LEFT - 0.3);
            assertThat(glyph.y()).isLessThan(BOTTOM + 0.3);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void closesWithTheSignatureOnTheRightAndTheRecipientsOnTheLeft(OfficialDocument document) {
        PrintedPdf pdf = pdf(document);
        List<SigningLine> lines = document.signature().lines();
        Text recipients = pdf.find("Nơi nhận:");
        Text first = pdf.find(lines.getFirst().text() + rest(document), recipients.page());
        String name = document.signature().name();
        assertThat(name).isNotNull();
        Text signer = pdf.find(name == null ? "" : name, recipients.page());

        assertThat(lines).allSatisfy(line -> assertThat(line.text()).isUpperCase());
        assertThat(first.looks()).containsExactly("Tinos-Bold 14");
        written(signer, CLOSING_RIGHT, "Tinos-Bold 14");
        assertThat(recipients.looks()).containsExactly("Tinos-BoldItalic 12");
        assertThat(recipients.x()).isCloseTo(LEFT, within(0.3));
        for (String recipient : document.recipients()) {
            Text text = pdf.find("- " + recipient, recipients.page());
            assertThat(text.looks()).containsExactly("Tinos-Regular 11");
            assertThat(text.x()).isCloseTo(LEFT, within(0.3));
            assertThat(text.y()).isGreaterThan(recipients.y());
            assertThat(recipient)
                    .endsWith(recipient.equals(document.recipients().getLast()) ? "." : ";");
        }
        if (!document.kind().minutes()) {
            assertThat(recipients.y()).isCloseTo(first.y(), within(1.2));
        }
    }

    /** So that "CHỦ TỊCH" in the text is not taken for the signer's title. */
    private static String rest(OfficialDocument document) {
        StringBuilder rest = new StringBuilder();
        document.signature().lines().stream().skip(1).forEach(line -> rest.append(line.text()));
        return rest.toString();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headsEachAnnexOnAPageOfItsOwn(OfficialDocument document) {
        PrintedPdf pdf = pdf(document);
        int page = pdf.find("Nơi nhận:").page();
        for (Annex annex : document.annexes()) {
            Text title = pdf.find(annex.title().toUpperCase(Locale.ROOT), page + 1);
            Text reference = pdf.find("(Kèm theo " + document.kind().typeName() + " số", title.page());
            assertThat(title.page()).isGreaterThan(page);
            assertThat(title.looks()).containsExactly("Tinos-Bold 14");
            assertThat(reference.looks()).containsExactly("Tinos-Italic 14");
            assertThat(reference.y()).isGreaterThan(title.y());
            page = title.page();
        }
    }

    /** Arabic, upright, centred in the margin above; none on the first page, and annexes count from one again. */
    @ParameterizedTest
    @MethodSource("documents")
    void countsItsPages(OfficialDocument document) {
        PrintedPdf pdf = pdf(document);
        int expected = 0;
        for (int page = 1; page <= pdf.pages(); page++) {
            int here = page;
            List<Glyph> above = pdf.glyphs().stream()
                    .filter(glyph -> glyph.page() == here
                            && glyph.y() < TOP
                            && !glyph.text().isBlank())
                    .toList();
            boolean starts = page == 1 || startsAnnex(pdf, page);
            expected = starts ? 1 : expected + 1;
            if (starts) {
                assertThat(above).as("page " + page).isEmpty();
            } else {
                assertThat(String.join("", above.stream().map(Glyph::text).toList()))
                        .isEqualTo(String.valueOf(expected));
                assertThat(above).allSatisfy(glyph -> {
                    assertThat(glyph.font()).isEqualTo("Tinos-Regular");
                    assertThat(glyph.points()).isCloseTo(14, within(0.1));
                });
                double centre = (above.getFirst().x() + above.getLast().end()) / 2;
                assertThat(centre).isCloseTo(MIDDLE, within(0.5));
            }
        }
    }

    private static boolean startsAnnex(PrintedPdf pdf, int page) {
        String start = pdf.glyphs().stream()
                .filter(glyph -> glyph.page() == page && glyph.y() > TOP)
                .map(Glyph::text)
                .reduce("", String::concat)
                .replaceAll("\\s+", "");
        return start.toLowerCase(Locale.ROOT).startsWith("phụlục");
    }

    /** What a clerk sees in Word's list of styles is what the paragraph is; nothing is painted on by hand. */
    @ParameterizedTest
    @MethodSource("documents")
    void usesNamedStylesInWord(OfficialDocument document) {
        XWPFDocument word = WordLayoutTests.read(document);
        for (XWPFParagraph paragraph : WordLayoutTests.paragraphs(word)) {
            assertThat(paragraph.getStyle()).as(paragraph.getText()).isNotNull();
            assertThat(word.getStyles().styleExist(paragraph.getStyle())).isTrue();
            CTPPr own = paragraph.getCTP().getPPr();
            boolean rule = paragraph.getStyle().equals("DuongKe");
            assertThat(own.isSetJc() || own.isSetSpacing() || own.isSetInd() && !rule)
                    .as(paragraph.getText())
                    .isFalse();
            for (XWPFRun run : paragraph.getRuns()) {
                CTRPr look = run.getCTR().getRPr();
                assertThat(look == null
                                || look.sizeOfSzArray() + look.sizeOfRFontsArray() + look.sizeOfColorArray() == 0)
                        .isTrue();
            }
        }
        List<XWPFTable> tables = word.getTables();
        assertThat(IntStream.range(1, tables.size() - 1)
                        .mapToObj(tables::get)
                        .filter(table -> table.getCTTbl().getTblPr().isSetTblBorders()
                                && table.getRows().size() > 1))
                .allMatch(table -> table.getRow(0).isRepeatHeader());
        assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
    }
}
