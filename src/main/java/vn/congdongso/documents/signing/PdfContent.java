package vn.congdongso.documents.signing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.congdongso.shared.Violation;

/** Whether a PDF that comes back says what was handed out, and nothing besides signatures. */
final class PdfContent {

    private static final String FILE = PdfGate.FILE;

    private PdfContent() {}

    /** @param issued the program's own print of the document */
    static Optional<Violation> mistake(byte[] file, byte[] issued) {
        try (PDDocument given = Loader.loadPDF(file);
                PDDocument own = Loader.loadPDF(issued)) {
            if (given.isEncrypted()) {
                return refused("signing.violation.file-encrypted");
            }
            if (active(given.getDocumentCatalog())) {
                return refused("signing.violation.file-active");
            }
            return differs(given, own).or(() -> notes(given));
        } catch (InvalidPasswordException locked) {
            return refused("signing.violation.file-encrypted");
        } catch (IOException | RuntimeException broken) {
            // hostile files break the parser in ways of their own
            return refused("signing.violation.file-broken");
        }
    }

    private static Optional<Violation> differs(PDDocument given, PDDocument own) throws IOException {
        if (given.getNumberOfPages() != own.getNumberOfPages()) {
            return refused("signing.violation.other-pages", own.getNumberOfPages(), given.getNumberOfPages());
        }
        List<String> expected = words(own);
        List<String> found = words(given);
        for (int page = 0; page < expected.size(); page++) {
            if (!expected.get(page).equals(found.get(page))) {
                return refused("signing.violation.other-words", page + 1);
            }
        }
        return Optional.empty();
    }

    private static List<String> words(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " "));
        }
        return pages;
    }

    /** A note or picture that is laid over a page could hide what was signed; fields of signatures may. */
    private static Optional<Violation> notes(PDDocument given) {
        int number = 0;
        for (PDPage page : given.getPages()) {
            number++;
            try {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (!signature(annotation.getCOSObject())) {
                        return refused("signing.violation.notes", number);
                    }
                }
            } catch (IOException broken) {
                return refused("signing.violation.file-broken");
            }
        }
        return Optional.empty();
    }

    private static boolean signature(COSDictionary annotation) {
        COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
        boolean named = COSName.SIG.equals(annotation.getCOSName(COSName.FT));
        boolean inherited = parent != null && COSName.SIG.equals(parent.getCOSName(COSName.FT));
        return COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE)) && (named || inherited);
    }

    private static boolean active(PDDocumentCatalog catalog) {
        COSDictionary names = catalog.getCOSObject().getCOSDictionary(COSName.NAMES);
        return catalog.getCOSObject().containsKey(COSName.OPEN_ACTION)
                || catalog.getCOSObject().containsKey(COSName.AA)
                || names != null
                        && (names.containsKey(COSName.JAVA_SCRIPT)
                                || names.containsKey(COSName.getPDFName("EmbeddedFiles")));
    }

    private static Optional<Violation> refused(String key, Object... args) {
        return Optional.of(Violation.of(FILE, key, args));
    }
}
