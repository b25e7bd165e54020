package vn.congdongso.documents.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.Today;

/** Which right stands behind a document's signature: whose seal is set, and by which basis. */
@Component
public class SigningHints {

    private final SigningRights rights;
    private final Documents documents;
    private final Today today;

    SigningHints(SigningRights rights, Documents documents, Today today) {
        this.rights = rights;
        this.documents = documents;
        this.today = today;
    }

    /** Rights that cover the document's signature on its day of issue, or today while it is a draft. */
    public List<SigningRight> behind(DocumentSummary document) {
        OfficialDocument content = documents.content(document.id());
        SigningMatch signature = SigningMatch.of(content.signature());
        return rights.on(document.agency(), document.issued() ? document.day() : today.today()).stream()
                .filter(right -> signature.coveredBy(right, content))
                .toList();
    }
}
