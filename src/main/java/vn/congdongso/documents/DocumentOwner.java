package vn.congdongso.documents;

import java.util.Optional;

/** A module that composes documents of its own from other things; beans of any module. */
public interface DocumentOwner {

    /** Its page for the document; empty for documents that are not its own. */
    Optional<String> address(DocumentSummary document);

    /** Where it is written; empty also for what cannot be changed any more. */
    Optional<String> editAddress(DocumentSummary document);
}
