package vn.congdongso.documents.writing;

import java.time.Instant;

/** What was kept once, by whom and when. */
public record Edition(int version, DocumentText text, String keptBy, Instant keptAt) {}
