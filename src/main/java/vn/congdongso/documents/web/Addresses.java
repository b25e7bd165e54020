package vn.congdongso.documents.web;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentOwner;
import vn.congdongso.documents.DocumentSummary;

/** Where a document is shown and written: here, or by the module that composes it. */
@Component
class Addresses {

    private final ObjectProvider<DocumentOwner> owners;

    Addresses(ObjectProvider<DocumentOwner> owners) {
        this.owners = owners;
    }

    Optional<String> ofOwner(DocumentSummary document) {
        return owners.orderedStream()
                .flatMap(owner -> owner.address(document).stream())
                .findFirst();
    }

    Optional<String> ofOwnersForm(DocumentSummary document) {
        return owners.orderedStream()
                .flatMap(owner -> owner.editAddress(document).stream())
                .findFirst();
    }
}
