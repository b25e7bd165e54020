package vn.congdongso.documents;

/** @param from the later document, which says so */
public record DocumentRelation(DocumentSummary from, RelationKind kind, DocumentSummary to) {}
