package vn.congdongso.documents.rendering;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The document and each annex are sections: own paper, own page count, no number on the first page. */
final class WordSections {

    private final CTBody body;
    private final String numbered;
    private final String blank;

    WordSections(XWPFDocument word) {
        this.body = word.getDocument().getBody();
        XWPFHeaderFooterPolicy policy = word.createHeaderFooterPolicy();
        XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph number = header.getParagraphs().isEmpty()
                ? header.createParagraph()
                : header.getParagraphs().getFirst();
        number.setStyle("SoTrang");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        this.numbered = word.getRelationId(header);
        this.blank = word.getRelationId(policy.createHeader(XWPFHeaderFooterPolicy.FIRST));
        body.unsetSectPr();
    }

    /** Ends a section at the given paragraph; what follows starts on a new page. */
    void end(XWPFParagraph at, boolean landscape) {
        shape((at.getCTP().isSetPPr() ? at.getCTP().getPPr() : at.getCTP().addNewPPr()).addNewSectPr(), landscape);
    }

    void endLast(boolean landscape) {
        shape(body.addNewSectPr(), landscape);
    }

    private void shape(CTSectPr section, boolean landscape) {
        refer(section, STHdrFtr.DEFAULT, numbered);
        refer(section, STHdrFtr.FIRST, blank);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? PageMeasures.LONG_SIDE : PageMeasures.SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? PageMeasures.SHORT_SIDE : PageMeasures.LONG_SIDE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        margins(section.addNewPgMar());
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private static void refer(CTSectPr section, STHdrFtr.Enum type, String id) {
        CTHdrFtrRef reference = section.addNewHeaderReference();
        reference.setType(type);
        reference.setId(id);
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(PageMeasures.TOP));
        margins.setBottom(BigInteger.valueOf(PageMeasures.BOTTOM));
        margins.setLeft(BigInteger.valueOf(PageMeasures.LEFT));
        margins.setRight(BigInteger.valueOf(PageMeasures.RIGHT));
        margins.setHeader(BigInteger.valueOf(PageMeasures.TO_PAGE_NUMBER));
        margins.setFooter(BigInteger.valueOf(PageMeasures.TO_PAGE_NUMBER));
        margins.setGutter(BigInteger.ZERO);
    }
}
