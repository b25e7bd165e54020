package vn.congdongso.reporting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;

/**
 * A report as it was sent.
 *
 * @param no 1 for the first sending, counted on after each return
 * @param client made by the sender's browser or program, so that a repeated send is harmless
 * @param document of a commune's report: the registered document
 */
public record Submission(
        int no,
        UUID client,
        Snapshot snapshot,
        Words words,
        @Nullable DocumentId document,
        UUID sentBy,
        String sentByName,
        Instant sentAt) {}
