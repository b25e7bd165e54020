package vn.congdongso.documents.signing.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.rendering.SignaturePlace;
import vn.congdongso.documents.signing.SignedFile;
import vn.congdongso.documents.signing.SignerNames;
import vn.congdongso.documents.signing.SigningRight;
import vn.congdongso.webui.FormView;

/**
 * The page on which a document is signed.
 *
 * @param signer as the document itself names who signs
 * @param names whom a certificate may name
 * @param file the newest signed file; absent while nobody has signed
 * @param rights that stand behind the signature
 * @param free where nobody has signed yet
 */
public record SigningPage(
        DocumentSummary document,
        String signer,
        SignerNames names,
        FormView form,
        @Nullable SignedFile file,
        List<SigningRight> rights,
        List<SignaturePlace> free) {

    public String address() {
        return SigningController.address(document.id());
    }

    public static String code(SignaturePlace place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}
