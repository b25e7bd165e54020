package vn.congdongso.documents.signing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.VietnameseText;

/**
 * Whom a document expects to sign it: the person whom it names and the agency with its seal (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I). Accents, capitals and "UBND" for "Ủy ban nhân dân" make no difference.
 */
public record SignerNames(List<String> expected) {

    private static final String SHORT = "ubnd";
    private static final String LONG = VietnameseText.key("Ủy ban nhân dân");

    public SignerNames {
        expected = List.copyOf(expected);
    }

    public static SignerNames of(OfficialDocument document) {
        return new SignerNames(Stream.of(
                        document.signature().name(),
                        document.issuer().inText(),
                        document.issuer().name())
                .map(SignerNames::plain)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** @param certificate the name in the signer's certificate */
    public boolean expect(String certificate) {
        String name = plain(certificate);
        return expected.stream().anyMatch(name::contains);
    }

    private static String plain(@Nullable String name) {
        return VietnameseText.key(name).replace(SHORT, LONG);
    }
}
