package vn.congdongso.documents.rendering;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;

/** Where in a Word document the next paragraph or table goes. */
interface WordSpot {

    XWPFParagraph paragraph();

    XWPFTable table();

    static WordSpot atTheEnd(XWPFDocument word) {
        return new WordSpot() {
            @Override
            public XWPFParagraph paragraph() {
                return word.createParagraph();
            }

            @Override
            public XWPFTable table() {
                return word.createTable();
            }
        };
    }

    /** Each before the given paragraph, one after another. */
    static WordSpot before(XWPFParagraph next) {
        IBody body = next.getBody();
        return new WordSpot() {
            @Override
            public XWPFParagraph paragraph() {
                try (XmlCursor at = next.getCTP().newCursor()) {
                    return body instanceof XWPFTableCell cell
                            ? cell.insertNewParagraph(at)
                            : next.getDocument().insertNewParagraph(at);
                }
            }

            @Override
            public XWPFTable table() {
                if (body instanceof XWPFTableCell) {
                    throw new IllegalStateException("A table has no place in a cell");
                }
                try (XmlCursor at = next.getCTP().newCursor()) {
                    return next.getDocument().insertNewTbl(at);
                }
            }
        };
    }
}
