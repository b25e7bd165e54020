package vn.congdongso.documents.signing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Takes in a PDF that was signed with another tool, if it is the issued document and its signatures hold. */
@UseCase
public class TakeInSignedPdf {

    /** Bytes. */
    public static final int LARGEST = PdfGate.LARGEST;

    private final Documents documents;
    private final DocumentRenderer renderer;
    private final PdfVerification verification;
    private final SignedFiles files;
    private final Changes changes;
    private final Today today;

    TakeInSignedPdf(
            Documents documents,
            DocumentRenderer renderer,
            PdfVerification verification,
            SignedFiles files,
            Changes changes,
            Today today) {
        this.documents = documents;
        this.renderer = renderer;
        this.verification = verification;
        this.files = files;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<SignedFile> takeIn(DocumentId id, byte[] pdf, CurrentAccount who) {
        files.lock(id);
        DocumentSummary document = documents.find(id).orElseThrow();
        if (!document.issued()) {
            return Outcome.refused(Violation.of("", "signing.violation.not-issued"));
        }
        Optional<Violation> mistake = PdfGate.mistake(pdf)
                .or(() -> PdfContent.mistake(pdf, renderer.pdf(documents.content(id))))
                .or(() -> without(files.latestContent(id), pdf));
        if (mistake.isPresent()) {
            return Outcome.refused(mistake.get());
        }
        Instant now = today.now();
        SignatureReport report = verification.verify(pdf, now);
        if (!report.holds()) {
            return Outcome.refused(report.violations());
        }
        SignedFile file = files.keep(id, pdf, SignedFile.Origin.UPLOAD, who, now, report.signatures());
        changes.record(Change.of(
                "signing.document.taken-in", "document", id, document.agency().value(), file));
        return Outcome.accepted(file);
    }

    /** Signatures are appended: a file that carries on another begins with all of it. */
    private static Optional<Violation> without(Optional<byte[]> before, byte[] pdf) {
        return before.filter(
                        kept -> pdf.length <= kept.length || !Arrays.equals(pdf, 0, kept.length, kept, 0, kept.length))
                .map(kept -> Violation.of(PdfGate.FILE, "signing.violation.loses-signatures"));
    }
}
