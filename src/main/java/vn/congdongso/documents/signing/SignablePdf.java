package vn.congdongso.documents.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.rendering.SignaturePlace;

/** The file on which the next signature is set: the last signed one, or a fresh print with empty fields. */
@Component
public class SignablePdf {

    private final Documents documents;
    private final DocumentRenderer renderer;
    private final SignedFiles files;

    SignablePdf(Documents documents, DocumentRenderer renderer, SignedFiles files) {
        this.documents = documents;
        this.renderer = renderer;
        this.files = files;
    }

    public byte[] of(DocumentId document) {
        return files.latestContent(document).orElseGet(() -> renderer.pdfToSign(documents.content(document)));
    }

    /** Where nobody has signed yet. */
    public static List<SignaturePlace> free(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDAcroForm form = read.getDocumentCatalog().getAcroForm();
            return form == null
                    ? List.of()
                    : Arrays.stream(SignaturePlace.values())
                            .filter(place -> form.getField(place.field()) instanceof PDSignatureField field
                                    && field.getSignature() == null)
                            .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
