package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Every paragraph of a template, wherever it stands. */
public final class TemplateText {

    private static final int DEEPEST = 8;

    private TemplateText() {}

    /** @param inText neither in a table nor in a header or footer */
    public record Spot(XWPFParagraph paragraph, boolean inText) {}

    public static List<Spot> of(XWPFDocument word) {
        List<Spot> spots = new ArrayList<>();
        add(spots, word.getBodyElements(), true, 0);
        for (XWPFHeader header : word.getHeaderList()) {
            add(spots, header.getBodyElements(), false, 0);
        }
        for (XWPFFooter footer : word.getFooterList()) {
            add(spots, footer.getBodyElements(), false, 0);
        }
        return spots;
    }

    private static void add(List<Spot> spots, List<IBodyElement> elements, boolean inText, int depth) {
        for (IBodyElement element : List.copyOf(elements)) {
            if (element instanceof XWPFParagraph paragraph) {
                spots.add(new Spot(paragraph, inText));
            } else if (element.getElementType() == BodyElementType.TABLE && depth < DEEPEST) {
                for (XWPFTableRow row : ((XWPFTable) element).getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        add(spots, cell.getBodyElements(), false, depth + 1);
                    }
                }
            }
        }
    }
}
