package vn.congdongso.documents.rendering;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.congdongso.documents.model.OfficialDocument;

/**
 * The PDF: tagged for screen readers, fonts embedded, fit for the archive (PDF/A-2). Nothing is fetched from outside
 * while it is made. Safe for many threads: what is shared is read-only or a concurrent cache of four font metrics.
 */
public final class PdfRendering {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Typeface typeface = Typeface.tinos();
    private final String styles = paperStyles();
    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

    /** For reading and printing. */
    public byte[] render(OfficialDocument document) {
        return print(document, false);
    }

    /** The same page for page, with an empty field for each signature and for the seal ({@link SignaturePlace}). */
    public byte[] renderForSigning(OfficialDocument document) {
        return SignatureFields.outOfLinks(print(document, true));
    }

    private byte[] print(OfficialDocument document, boolean signing) {
        Sheet sheet = new Composition(PrintableText.drawnWith(typeface)).sheet(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream(65536);
        try (PDDocument pdf = new PDDocument();
                EmbeddedFonts fonts = new EmbeddedFonts(pdf)) {
            PdfRendererBuilder builder = builder();
            fonts.offer(builder, typeface);
            builder.usePDDocument(pdf);
            builder.withHtmlContent(page(sheet, signing), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useReplacementText(" ");
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    private String page(Sheet sheet, boolean signing) {
        Markup page = new Markup()
                .raw("<html lang=\"vi\"><head><title>")
                .text(sheet.caption())
                .raw("</title>");
        page.raw("<meta name=\"author\" content=\"").text(sheet.author()).raw("\"/>");
        page.raw("<meta name=\"subject\" content=\"").text(sheet.caption()).raw("\"/>");
        page.raw("<style>").raw(styles).raw("</style></head><body>");
        return page.raw(SheetMarkup.onPaper(signing).article(sheet))
                .raw("</body></html>")
                .toString();
    }

    /** Paper shares the preview's rules up to where those for screens begin; its own come last and win. */
    private static String paperStyles() {
        String shared = resource("preview.css");
        int screen = shared.indexOf("@media");
        return (screen < 0 ? shared : shared.substring(0, screen)) + resource("print.css");
    }

    private static String resource(String name) {
        try (InputStream in = PdfRendering.class.getResourceAsStream("/documents/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
