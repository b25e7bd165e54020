package vn.congdongso.documents.signing.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.documents.DocumentLink;
import vn.congdongso.documents.DocumentLinks;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.signing.SignedFiles;

/** From a document's page to its signatures. */
@Component
class SigningLinks implements DocumentLinks {

    private final Access access;
    private final SignedFiles files;

    SigningLinks(Access access, SignedFiles files) {
        this.access = access;
        this.files = files;
    }

    @Override
    public List<DocumentLink> of(DocumentSummary document, CurrentAccount who) {
        List<DocumentLink> links = new ArrayList<>();
        Place place = Place.in(document.agency());
        String address = SigningController.address(document.id());
        if (files.latest(document.id()).isPresent() && access.may(who, Permission.VIEW_DOCUMENT, place)) {
            links.add(new DocumentLink(address + "/chu-ky", "signing.link.signatures", "shield-check", 40));
        }
        if (document.issued() && access.may(who, Permission.ISSUE_DOCUMENT, place)) {
            links.add(new DocumentLink(address + "/ky-so", "signing.link.sign", "writing-sign", 41));
        }
        return links;
    }
}
