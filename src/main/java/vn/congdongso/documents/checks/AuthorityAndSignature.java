package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;

/**
 * A collective body's decision is signed on its behalf (TM.), a chief's own is not (Decree 30/2020, article 13 and
 * appendix I, part II.7).
 */
final class AuthorityAndSignature {

    private static final List<String> COLLECTIVES =
            List.of("uy ban ", "hoi dong ", "ban chi dao ", "ban chap hanh ", "ban thuong vu ");

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(OfficialDocument document) {
        Signature signature = document.signature();
        if (signature.lines().isEmpty()) {
            findings.add(Finding.error("signer.title"));
        } else if (document.kind().decision()) {
            compare(document, signature.lines().getFirst().form());
        }
        boolean secretaryMissing =
                signature.secretary() != null && blank(signature.secretary().name());
        if (blank(signature.name()) || secretaryMissing) {
            findings.add(Finding.error("signer.missing"));
        }
        return findings;
    }

    private void compare(OfficialDocument document, SignatureForm form) {
        if (blank(document.authority())) {
            findings.add(Finding.error("authority.missing"));
            return;
        }
        boolean collective =
                COLLECTIVES.stream().anyMatch((DocumentTexts.folded(document.authority()) + " ")::startsWith);
        if (collective && form != SignatureForm.TM) {
            findings.add(Finding.error("authority.collective"));
        } else if (!collective && form == SignatureForm.TM) {
            findings.add(Finding.error("authority.chief"));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
