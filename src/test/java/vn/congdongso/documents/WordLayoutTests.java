package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.congdongso.documents.model.OfficialDocument;

/** The .docx read back: styles, tables, sections and properties. */
class WordLayoutTests {

    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final XWPFDocument WARD = read(WardTeamDecision.draft());
    private static final XWPFDocument VILLAGES = read(VillageTeamsDecision.issued());

    static XWPFDocument read(OfficialDocument document) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(RENDERER.docx(document)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<XWPFParagraph> paragraphs(XWPFDocument word) {
        List<XWPFParagraph> all = new ArrayList<>();
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                all.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs())));
            }
        }
        return all;
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String start) {
        return paragraphs(word).stream()
                .filter(paragraph -> paragraph.getText().replace('\n', ' ').startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not written: " + start));
    }

    /** "14 bold italic" as the paragraph's style says, following the styles that it is based on. */
    private static String look(XWPFDocument word, String start) {
        Double size = null;
        boolean bold = false;
        boolean italic = false;
        String id = paragraph(word, start).getStyle();
        while (id != null) {
            XWPFStyle style = word.getStyles().getStyle(id);
            CTRPr run = style.getCTStyle().getRPr();
            if (run != null && size == null && run.sizeOfSzArray() > 0) {
                size = ((Number) run.getSzArray(0).getVal()).doubleValue() / 2;
            }
            bold |= run != null && run.sizeOfBArray() > 0;
            italic |= run != null && run.sizeOfIArray() > 0;
            id = style.getBasisStyleID();
        }
        return (size == null ? "?" : "" + size.intValue()) + (bold ? " bold" : "") + (italic ? " italic" : "");
    }

    @Nested
    class Styles {

        @Test
        void nameTimesNewRomanForEveryScript() {
            var fonts = WARD.getStyles()
                    .getCtStyles()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getRFontsArray(0);
            assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()))
                    .containsOnly("Times New Roman");
        }

        @Test
        void giveEachComponentItsSizeWeightAndSlope() {
            assertThat(look(WARD, "CỘNG HÒA XÃ HỘI")).isEqualTo("13 bold");
            assertThat(look(WARD, "Độc lập")).isEqualTo("14 bold");
            assertThat(look(WARD, "ỦY BAN NHÂN DÂN PHƯỜNG")).isEqualTo("13 bold");
            assertThat(look(WARD, "Số:")).isEqualTo("13");
            assertThat(look(WARD, "Cẩm Thành, ngày")).isEqualTo("14 italic");
            assertThat(look(WARD, "QUYẾT ĐỊNH")).isEqualTo("14 bold");
            assertThat(look(WARD, "Về việc")).isEqualTo("14 bold");
            assertThat(look(WARD, "Căn cứ")).isEqualTo("14 italic");
            assertThat(look(WARD, "Điều 1.")).isEqualTo("14");
            assertThat(look(WARD, "Điều 2.")).isEqualTo("14 bold");
            assertThat(look(WARD, "TM. ỦY BAN")).isEqualTo("14 bold");
            assertThat(look(WARD, "Trần Quốc Khánh")).isEqualTo("14 bold");
            assertThat(look(WARD, "Nơi nhận:")).isEqualTo("12 bold italic");
            assertThat(look(WARD, "- Như Điều 4;")).isEqualTo("11");
            assertThat(look(VILLAGES, "Phụ lục I")).isEqualTo("14 bold");
            assertThat(look(VILLAGES, "(Kèm theo Quyết định số 07/QĐ-UBND")).isEqualTo("14 italic");
            assertThat(look(read(OtherKinds.letter()), "V/v")).isEqualTo("12");
        }

        @Test
        void makeTheWordArticleBoldWhereTheTextRunsOn() {
            XWPFParagraph first = paragraph(WARD, "Điều 1.");
            assertThat(first.getRuns().getFirst().isBold()).isTrue();
            assertThat(first.getRuns().get(1).isBold()).isFalse();
        }

        @Test
        void existForEveryParagraphThatUsesThem() {
            for (OfficialDocument document : OtherKinds.all()) {
                XWPFDocument word = read(document);
                assertThat(paragraphs(word))
                        .allSatisfy(paragraph -> assertThat(paragraph.getStyle() == null
                                        || word.getStyles().styleExist(paragraph.getStyle()))
                                .as(paragraph.getStyle())
                                .isTrue());
            }
        }

        @Test
        void keepTheBlanksOfADraft() {
            assertThat(paragraph(WARD, "Số:").getText()).isEqualTo("Số:      /QĐ-UBND");
            assertThat(paragraph(WARD, "Cẩm Thành, ngày").getText())
                    .isEqualTo("Cẩm Thành, ngày      tháng      năm 2026");
        }
    }

    @Nested
    class Tables {

        @Test
        void ofHeadAndClosingHaveNoBordersAndTheDecreesWidths() {
            XWPFTable head = WARD.getTables().getFirst();
            XWPFTable closing = WARD.getTables().getLast();
            for (XWPFTable table : List.of(head, closing)) {
                assertThat(table.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
                assertThat(table.getWidth()).isEqualTo(9355);
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            }
            assertThat(head.getRow(0).getCell(0).getWidth()).isEqualTo(3685);
            assertThat(head.getRow(0).getCell(1).getWidth()).isEqualTo(5670);
        }

        @Test
        void ofSignaturesStayWithTheEndOfTheText() {
            assertThat(paragraph(WARD, "Điều 4.").isKeepNext()).isTrue();
            assertThat(style(WARD, "TM. ỦY BAN").getCTStyle().getPPr().isSetKeepNext())
                    .isTrue();
            assertThat(style(WARD, "- Như Điều 4").getCTStyle().getPPr().isSetKeepNext())
                    .isTrue();
        }

        @Test
        void repeatTheirHeadAndMergeItsCells() {
            XWPFDocument report = read(MonthlyReport.issued());
            XWPFTable figures = report.getTables().get(1);
            assertThat(figures.getRow(0).isRepeatHeader()).isTrue();
            assertThat(figures.getRow(1).isRepeatHeader()).isTrue();
            assertThat(figures.getRow(2).isRepeatHeader()).isFalse();
            assertThat(figures.getRow(0).getTableCells()).hasSize(5);
            assertThat(figures.getRow(1).getTableCells()).hasSize(7);
            assertThat(figures.getRow(1).getCell(0).getCTTc().getTcPr().isSetVMerge())
                    .isTrue();
            assertThat(figures.getRow(0)
                            .getCell(3)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .hasToString("3");
            assertThat(figures.getRow(2).getTableCells()).hasSize(1);
            assertThat(figures.getRow(3).getCell(3).getText()).isEqualTo("1.200");
        }

        private static XWPFStyle style(XWPFDocument word, String start) {
            return word.getStyles().getStyle(paragraph(word, start).getStyle());
        }
    }

    @Nested
    class Sections {

        @Test
        void areA4WithTheDecreesMarginsAndNoNumberOnTheFirstPage() {
            CTSectPr section = WARD.getDocument().getBody().getSectPr();
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(millimetres(section.getPgMar().getTop())).isBetween(20, 25);
            assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20, 25);
            assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30, 35);
            assertThat(millimetres(section.getPgMar().getRight())).isBetween(15, 20);
        }

        @Test
        void showThePageNumberInTheHeader() {
            assertThat(WARD.getHeaderList()).anySatisfy(header -> {
                XWPFParagraph number = header.getParagraphs().getFirst();
                assertThat(number.getCTP().sizeOfFldSimpleArray()).isEqualTo(1);
                assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
            });
        }

        @Test
        void startAnewForEachAnnex() {
            List<CTSectPr> inner = VILLAGES.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .toList();
            assertThat(inner).hasSize(5).allSatisfy(section -> {
                assertThat(section.isSetTitlePg()).isTrue();
                assertThat(section.getPgNumType().getStart()).hasToString("1");
                assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(2);
            });
        }

        @Test
        void turnForAWideAnnexOnly() {
            XWPFDocument plan = read(OtherKinds.plan());
            assertThat(plan.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("16838");
            CTSectPr first = plan.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getPgSz().getW()).hasToString("11906");
        }

        private static int millimetres(Object twips) {
            return (int) Math.round(Double.parseDouble(twips.toString()) / 20 * 25.4 / 72);
        }
    }

    @Nested
    class File {

        @Test
        void carriesTitleAndAuthor() {
            var properties = VILLAGES.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).startsWith("Quyết định số 07/QĐ-UBND Về việc kiện toàn");
            assertThat(properties.getCreator()).isEqualTo("Ủy ban nhân dân xã Đức Tân");
        }

        @Test
        void opensInWordWithoutCompatibilityMode() {
            assertThat(WARD.getSettings().getCTSettings().xmlText()).contains("compatibilityMode", "\"15\"");
        }
    }
}
