package vn.congdongso.documents.signing;

import eu.europa.esig.dss.model.DSSException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.rendering.SignaturePlace;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Signs an issued document with a key out of a PKCS#12 file, and keeps what was signed. */
@UseCase
public class SignDocument {

    private static final Logger LOG = LoggerFactory.getLogger(SignDocument.class);

    private final Documents documents;
    private final SignablePdf signable;
    private final PdfSigner signer;
    private final PdfVerification verification;
    private final SignedFiles files;
    private final Changes changes;
    private final Today today;

    SignDocument(
            Documents documents,
            SignablePdf signable,
            PdfSigner signer,
            PdfVerification verification,
            SignedFiles files,
            Changes changes,
            Today today) {
        this.documents = documents;
        this.signable = signable;
        this.signer = signer;
        this.verification = verification;
        this.files = files;
        this.changes = changes;
        this.today = today;
    }

    /**
     * @param key the PKCS#12 file; neither it nor the password is kept
     * @param password overwritten by the time this returns
     * @param picture transparent PNG; empty for the signer's name and time in words
     */
    public record Command(DocumentId document, SignaturePlace place, byte[] key, char[] password, byte[] picture) {}

    public Outcome<SignedFile> sign(Command command, CurrentAccount who) {
        Instant now = today.now();
        Outcome<SigningKey> opened = SigningKey.open(command.key(), command.password(), now);
        Outcome<byte[]> picture = SignaturePicture.check(command.picture());
        if (opened instanceof Outcome.Refused<SigningKey>(List<Violation> violations)) {
            return Outcome.refused(violations);
        }
        if (picture instanceof Outcome.Refused<byte[]>(List<Violation> violations)) {
            return Outcome.refused(violations);
        }
        files.lock(command.document());
        DocumentSummary document = documents.find(command.document()).orElseThrow();
        if (!document.issued()) {
            return Outcome.refused(Violation.of("", "signing.violation.not-issued"));
        }
        byte[] pdf = signable.of(command.document());
        if (!SignablePdf.free(pdf).contains(command.place())) {
            return Outcome.refused(Violation.of("place", "signing.violation.place-taken"));
        }
        try {
            byte[] signed = signer.sign(pdf, command.place(), opened.orThrow(), picture.orThrow(), now);
            return kept(document, signed, who, now);
        } catch (DSSException failed) {
            // the reason may name the timestamp service, never the key or its password
            LOG.warn("A signature could not be made: {}", failed.getMessage());
            return Outcome.refused(Violation.of("", "signing.violation.failed"));
        }
    }

    private Outcome<SignedFile> kept(DocumentSummary document, byte[] signed, CurrentAccount who, Instant now) {
        SignatureReport report = verification.verify(signed, now);
        if (!report.holds()) {
            return Outcome.refused(report.violations());
        }
        SignedFile file = files.keep(document.id(), signed, SignedFile.Origin.KEY, who, now, report.signatures());
        changes.record(Change.of(
                "signing.document.signed",
                "document",
                document.id(),
                document.agency().value(),
                file));
        return Outcome.accepted(file);
    }
}
