package vn.congdongso.documents.writing;

import vn.congdongso.documents.DocumentSummary;

/** @param version counts what was kept, from 1 */
public record Written(DocumentSummary line, DocumentText text, int version) {}
