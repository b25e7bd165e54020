package vn.congdongso.documents.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a document part by part, in the order in which one writes it. */
public final class DocumentDraft {

    private final DocumentKind kind;
    private final IssuingBody issuer;
    private final DocumentNumber number;
    private final DateLine date;
    private String title = "";
    private @Nullable String authority;
    private Signature signature = new Signature(List.of(), null, null);
    private final List<String> addressees = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();

    DocumentDraft(DocumentKind kind, IssuingBody issuer, DocumentNumber number, DateLine date) {
        this.kind = kind;
        this.issuer = issuer;
        this.number = number;
        this.date = date;
    }

    public DocumentDraft title(String text) {
        title = text;
        return this;
    }

    public DocumentDraft authority(@Nullable String text) {
        authority = text;
        return this;
    }

    /** Bare names; they are listed with ";" and a last ".". A single one takes no mark. */
    public DocumentDraft to(String... bodies) {
        addressees.addAll(bodies.length > 1 ? Punctuation.list(List.of(bodies)) : List.of(bodies));
        return this;
    }

    /** Each ends with ";", the last with ".": set here, whatever the given texts end with. */
    public DocumentDraft basedOn(Collection<String> texts) {
        bases.addAll(Punctuation.list(texts));
        return this;
    }

    public DocumentDraft basedOn(String... texts) {
        return basedOn(List.of(texts));
    }

    public DocumentDraft body(Collection<? extends Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    public DocumentDraft body(Block... blocks) {
        return body(List.of(blocks));
    }

    public DocumentDraft signed(Signature by) {
        signature = by;
        return this;
    }

    /** Each ends with ";", the last with ".": set here, whatever the given texts end with. */
    public DocumentDraft sentTo(Collection<String> texts) {
        recipients.addAll(Punctuation.list(texts));
        return this;
    }

    public DocumentDraft sentTo(String... texts) {
        return sentTo(List.of(texts));
    }

    /** The author's own list of recipients, with its own marks, in place of what was given before; none leaves that. */
    public DocumentDraft asWritten(Collection<String> ownRecipients) {
        if (!ownRecipients.isEmpty()) {
            recipients.clear();
            recipients.addAll(ownRecipients);
        }
        return this;
    }

    public DocumentDraft annexes(Collection<Annex> more) {
        annexes.addAll(more);
        return this;
    }

    public DocumentDraft annexes(Annex... more) {
        return annexes(List.of(more));
    }

    public OfficialDocument write() {
        return new OfficialDocument(
                kind, issuer, number, date, title, addressees, authority, bases, body, signature, recipients, annexes);
    }
}
