package vn.congdongso.documents.registers.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A register as a workbook with all its columns, ready to be printed on A4 on its side. */
final class RegisterWorkbook {

    private static final int AGENCY = 0;
    private static final int TITLE = 1;
    private static final int SPAN = 2;
    private static final int HEADINGS = 4;
    private static final int LONGEST_CELL = 32_000;

    private RegisterWorkbook() {}

    static byte[] of(RegisterBook book) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "congdongso", "1.0")) {
            sheet(
                    workbook.newWorksheet(
                            book.title().length() > 30 ? book.title().substring(0, 30) : book.title()),
                    book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void sheet(Worksheet sheet, RegisterBook book) {
        sheet.value(AGENCY, 0, book.agency());
        sheet.value(TITLE, 0, book.title());
        sheet.style(TITLE, 0).bold().fontSize(14).set();
        sheet.value(SPAN, 0, book.span());
        sheet.style(SPAN, 0).italic().set();
        for (int column = 0; column < book.columns().size(); column++) {
            sheet.value(HEADINGS, column, book.columns().get(column).label());
            sheet.value(HEADINGS + 1, column, "(" + (column + 1) + ")");
            sheet.style(HEADINGS, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .set();
            sheet.style(HEADINGS + 1, column)
                    .italic()
                    .horizontalAlignment("center")
                    .set();
            sheet.width(column, book.columns().get(column).weight() * 1.4);
        }
        int row = HEADINGS + 2;
        for (RegisterBook.BookRow line : book.rows()) {
            List<String> cells = line.cells();
            for (int column = 0; column < cells.size(); column++) {
                String text = cells.get(column);
                sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
            row++;
        }
        if (row > HEADINGS + 2) {
            sheet.range(HEADINGS + 2, 0, row - 1, book.columns().size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, HEADINGS + 2);
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS, HEADINGS + 1);
    }
}
