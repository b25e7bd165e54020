package vn.congdongso.documents.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentLink;
import vn.congdongso.documents.DocumentLinks;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.checks.Finding;
import vn.congdongso.documents.checks.WordingCheck;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.writing.Lives;
import vn.congdongso.documents.writing.Writings;
import vn.congdongso.documents.writing.Written;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;

/** Gathers what the page of one document shows. */
@Component
class DocumentPages {

    private final Documents documents;
    private final Writings writings;
    private final Lives lives;
    private final DocumentRenderer renderer;
    private final Addresses addresses;
    private final ObjectProvider<DocumentLinks> links;
    private final Units units;
    private final Access access;
    private final Today today;

    DocumentPages(
            Documents documents,
            Writings writings,
            Lives lives,
            DocumentRenderer renderer,
            Addresses addresses,
            ObjectProvider<DocumentLinks> links,
            Units units,
            Access access,
            Today today) {
        this.documents = documents;
        this.writings = writings;
        this.lives = lives;
        this.renderer = renderer;
        this.addresses = addresses;
        this.links = links;
        this.units = units;
        this.access = access;
        this.today = today;
    }

    /** @param form of a deed on the page that was refused; empty otherwise */
    DocumentPage page(DocumentId document, CurrentAccount who, FormView form) {
        DocumentSummary line =
                documents.find(document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        OfficialDocument content = documents.content(document);
        Optional<Written> written = writings.find(document);
        Place place = Place.in(line.agency());
        return new DocumentPage(
                line,
                agency(line),
                renderer.html(content),
                written.orElse(null),
                written.isPresent() ? null : addresses.ofOwner(line).orElse(null),
                written.isPresent() ? null : addresses.ofOwnersForm(line).orElse(null),
                findings(content, written.orElse(null)),
                writings.remarks(document),
                visible(documents.relations(document), line, who),
                lives.ending(document).orElse(null),
                lives.effectiveOn(document).orElse(null),
                links(line, who),
                new DocumentPage.Rights(
                        access.may(who, Permission.WRITE_DOCUMENT, place),
                        access.may(who, Permission.ISSUE_DOCUMENT, place)),
                form);
    }

    UnitSummary agency(DocumentSummary line) {
        return units.lastKnown(line.agency(), today.today()).orElseThrow();
    }

    /** On paper even what is issued is looked over: its slips are told for ever, and mended by another document. */
    static List<Finding> findings(OfficialDocument content, @Nullable Written written) {
        if (written == null) {
            return List.of();
        }
        return written.text().onPaper() ? new WordingCheck().checkOnPaper(content) : new WordingCheck().check(content);
    }

    /** A draft of somebody else's agency is nobody's business, also where it names this document. */
    private List<DocumentRelation> visible(List<DocumentRelation> relations, DocumentSummary line, CurrentAccount who) {
        return relations.stream()
                .filter(relation -> {
                    DocumentSummary other = relation.from().id().equals(line.id()) ? relation.to() : relation.from();
                    return access.may(who, Permission.VIEW_DOCUMENT, Place.in(other.agency()));
                })
                .toList();
    }

    private List<DocumentLink> links(DocumentSummary line, CurrentAccount who) {
        return links.orderedStream()
                .flatMap(source -> source.of(line, who).stream())
                .sorted(Comparator.comparingInt(DocumentLink::order))
                .toList();
    }
}
