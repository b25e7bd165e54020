package vn.congdongso.documents.registers.web;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A register as a PDF: A4 on its side, the head of the table on every page, pages numbered. Fetches nothing. */
@Component
class RegisterPdf {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 15mm 12mm 15mm 15mm;
                    @bottom-right { content: counter(page) "/" counter(pages); font: 10pt Tinos; } }
            body { font: 10.5pt Tinos; }
            h1 { font-size: 14pt; text-align: center; margin: 3mm 0 1mm 0; }
            p { margin: 0; }
            .agency { font-weight: bold; }
            .span { text-align: center; font-style: italic; margin-bottom: 4mm; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #000; padding: 1mm; vertical-align: top; word-wrap: break-word; }
            th { text-align: center; font-weight: bold; }
            th.no { font-weight: normal; font-style: italic; }
            tr { page-break-inside: avoid; }
            tr.struck td { color: #555; text-decoration: line-through; }
            tr.struck td.last { text-decoration: none; }
            """;

    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final byte[] italic = font("Italic");

    byte[] of(RegisterBook book, String cutWords) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(supplier(regular), "Tinos", 400, FontStyle.NORMAL, true);
        builder.useFont(supplier(bold), "Tinos", 700, FontStyle.NORMAL, true);
        builder.useFont(supplier(italic), "Tinos", 400, FontStyle.ITALIC, true);
        builder.withHtmlContent(page(book, cutWords), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> supplier(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static String page(RegisterBook book, String cutWords) {
        StringBuilder html = new StringBuilder(16 * 1024);
        html.append("<html lang=\"vi\"><head><title>").append(text(book.title() + " " + book.span()));
        html.append("</title><style>").append(STYLE).append("</style></head><body>");
        html.append("<p class=\"agency\">").append(text(book.agency())).append("</p>");
        html.append("<h1>").append(text(book.title())).append("</h1>");
        html.append("<p class=\"span\">").append(text(book.span())).append("</p><table><colgroup>");
        int all = book.columns().stream()
                .mapToInt(RegisterBook.BookColumn::weight)
                .sum();
        book.columns()
                .forEach(column -> html.append("<col style=\"width:")
                        .append(column.weight() * 100.0 / all)
                        .append("%\"/>"));
        html.append("</colgroup><thead><tr>");
        book.columns()
                .forEach(column ->
                        html.append("<th>").append(text(column.label())).append("</th>"));
        html.append("</tr><tr>");
        for (int i = 1; i <= book.columns().size(); i++) {
            html.append("<th class=\"no\">(").append(i).append(")</th>");
        }
        html.append("</tr></thead><tbody>");
        book.rows().forEach(row -> row(html, row));
        html.append("</tbody></table>");
        if (book.cut()) {
            html.append("<p>").append(text(cutWords)).append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static void row(StringBuilder html, RegisterBook.BookRow row) {
        html.append(row.struck() ? "<tr class=\"struck\">" : "<tr>");
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            html.append(i == cells.size() - 1 ? "<td class=\"last\">" : "<td>");
            html.append(text(cells.get(i))).append("</td>");
        }
        html.append("</tr>");
    }

    /** Escaped, without what XML cannot hold. */
    private static String text(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints()
                .filter(point -> point >= ' ' && (point < 0xD800 || point > 0xDFFF) && (point & 0xFFFE) != 0xFFFE)
                .forEach(kept::appendCodePoint);
        return HtmlUtils.htmlEscape(kept.toString(), "UTF-8");
    }

    private static byte[] font(String face) {
        try (InputStream in = RegisterPdf.class.getResourceAsStream("/documents/fonts/Tinos-" + face + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font Tinos-" + face + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
