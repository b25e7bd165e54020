package vn.congdongso.documents.registers.web;

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
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.registers.LegalBases;
import vn.congdongso.shared.Today;

/** From a document's page to its dispatch, its scans and its exchange file; from a draft to bases that have ended. */
@Component
class RegisterLinks implements DocumentLinks {

    private final Documents documents;
    private final LegalBases bases;
    private final Access access;
    private final Today today;

    RegisterLinks(Documents documents, LegalBases bases, Access access, Today today) {
        this.documents = documents;
        this.bases = bases;
        this.access = access;
        this.today = today;
    }

    @Override
    public List<DocumentLink> of(DocumentSummary document, CurrentAccount who) {
        Place place = Place.in(document.agency());
        if (!access.may(who, Permission.VIEW_DOCUMENT, place)) {
            return List.of();
        }
        return document.number() == null ? ofDraft(document) : ofNumbered(document, who, place);
    }

    private List<DocumentLink> ofDraft(DocumentSummary document) {
        boolean ended = !bases.endedAmong(documents.content(document.id()).bases(), document.agency(), today.today())
                .isEmpty();
        return ended
                ? List.of(new DocumentLink(
                        "/can-cu/kiem-tra/" + document.id(), "registers.link.ended-bases", "alert-triangle", 40))
                : List.of();
    }

    private List<DocumentLink> ofNumbered(DocumentSummary document, CurrentAccount who, Place place) {
        List<DocumentLink> links = new ArrayList<>();
        if (access.may(who, Permission.KEEP_REGISTER, place)) {
            links.add(new DocumentLink(
                    "/so-van-ban/di/" + document.id() + "/gui", "registers.link.dispatch", "send", 60));
        }
        links.add(new DocumentLink("/van-ban/" + document.id() + "/ban-quet", "registers.link.scans", "files", 61));
        links.add(new DocumentLink("/van-ban/" + document.id() + "/edxml", "registers.link.edxml", "share", 62));
        return links;
    }
}
