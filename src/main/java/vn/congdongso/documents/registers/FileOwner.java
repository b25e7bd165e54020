package vn.congdongso.documents.registers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;

/** What a file lies with. */
public sealed interface FileOwner {

    record Outgoing(DocumentId document) implements FileOwner {}

    record Arrived(IncomingId incoming) implements FileOwner {}

    default @Nullable UUID documentId() {
        return this instanceof Outgoing(DocumentId document) ? document.value() : null;
    }

    default @Nullable UUID incomingId() {
        return this instanceof Arrived(IncomingId incoming) ? incoming.value() : null;
    }

    default UUID id() {
        return switch (this) {
            case Outgoing(DocumentId document) -> document.value();
            case Arrived(IncomingId incoming) -> incoming.value();
        };
    }

    /** What the audit trail calls it. */
    default String type() {
        return this instanceof Outgoing ? "document" : "incoming";
    }
}
