package vn.congdongso.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.Outcome;
import vn.congdongso.units.UnitId;

/** The register of an agency's own documents: drafts, numbers by year, and what was issued, unchangeable. */
public interface Documents {

    DocumentId draft(UnitId agency, OfficialDocument content);

    /** @throws IllegalStateException when the document has been issued */
    void revise(DocumentId document, OfficialDocument content);

    /**
     * Gives the document its number and day, and fixes it. The number is taken inside the caller's transaction, so that a
     * failure leaves no hole. Asking again for an issued document changes nothing and answers what was issued.
     *
     * @param ownNumber the number that a paper document already bears; null for the next one of the year
     */
    Outcome<OfficialDocument> issue(DocumentId document, LocalDate issuedOn, @Nullable Integer ownNumber);

    Optional<DocumentSummary> find(DocumentId document);

    Map<DocumentId, DocumentSummary> findAll(Collection<DocumentId> documents);

    /** @throws java.util.NoSuchElementException when there is no such document */
    OfficialDocument content(DocumentId document);

    Optional<DocumentSummary> byNumber(UnitId agency, String symbol, int number, int year);

    /** What the document says of others and others of it; also what a draft intends. */
    List<DocumentRelation> relations(DocumentId document);

    /** Those of the documents that an issued document replaces. */
    Set<DocumentId> replaced(Collection<DocumentId> documents);

    /** The number that a document issued now would take, if nobody takes it before. */
    int nextNumber(UnitId agency, String symbol, int year);

    /** Drafts first, then what was issued, latest first. */
    Page list(Filter filter, int page, int size);

    /**
     * @param agencies whose documents; none when empty
     * @param kind null for any
     * @param year of issue; null for any
     * @param words found in the number or the subject, without regard to marks; empty for all
     */
    record Filter(
            Collection<UnitId> agencies,
            @Nullable DocumentKind kind,
            @Nullable DocumentStatus status,
            @Nullable Integer year,
            String words) {}

    /** @param total how many there are on all pages */
    record Page(List<DocumentSummary> documents, long total) {}
}
