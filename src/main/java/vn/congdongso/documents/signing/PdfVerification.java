package vn.congdongso.documents.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureField;
import eu.europa.esig.dss.pdf.PdfSignatureRevision;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.signing.SignatureReport.Found;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;

/**
 * Checks the signatures of a PDF: each intact, all of the file covered by the last one, nothing but signatures added
 * after the first, every certificate valid when it signed. Whether a certificate was revoked is not asked: that needs
 * the networks of those who issue them.
 */
@Component
class PdfVerification {

    private static final Set<DigestAlgorithm> OUTDATED =
            EnumSet.of(DigestAlgorithm.MD2, DigestAlgorithm.MD5, DigestAlgorithm.SHA1);

    /** A field of a tagged PDF is met a second time by way of its tag, where its signature is not expected. */
    private static final String TAGS = "/Catalog /StructTreeRoot";

    private final TrustedRoots roots;

    PdfVerification(TrustedRoots roots) {
        this.roots = roots;
    }

    SignatureReport verify(byte[] pdf, Instant now) {
        try {
            List<PAdESSignature> signatures = signatures(pdf);
            if (signatures.isEmpty()) {
                return refused("signing.violation.not-signed");
            }
            List<Found> found = new ArrayList<>();
            List<Violation> violations = new ArrayList<>();
            for (PAdESSignature signature : signatures) {
                look(signature, now, found, violations);
            }
            ByteRange last = signatures.getLast().getPdfRevision().getByteRange();
            if (last.getSecondPartStart() + last.getSecondPartEnd() != pdf.length) {
                violations.add(violation("signing.violation.not-whole"));
            }
            return new SignatureReport(found, violations);
        } catch (DSSException | IllegalArgumentException | IllegalStateException | NullPointerException unread) {
            // hostile files break the parser in ways of their own
            return refused("signing.violation.file-broken");
        }
    }

    private List<PAdESSignature> signatures(byte[] pdf) {
        PdfBoxNativeObjectFactory reading = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        // the words of all pages are compared elsewhere; drawing each page for each signature would take seconds
        differences.setMaximalPagesAmountForVisualComparison(0);
        reading.setPdfDifferencesFinder(differences);
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setPdfObjFactory(reading);
        CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        roots.all().forEach(trusted::addCertificate);
        offline.setTrustedCertSources(trusted);
        analyzer.setCertificateVerifier(offline);
        analyzer.validate();
        List<PAdESSignature> signatures = new ArrayList<>();
        for (AdvancedSignature signature : analyzer.getSignatures()) {
            signatures.add((PAdESSignature) signature);
        }
        signatures.sort(Comparator.comparingInt(one -> end(one.getPdfRevision().getByteRange())));
        return signatures;
    }

    private static int end(ByteRange range) {
        return range.getSecondPartStart() + range.getSecondPartEnd();
    }

    private void look(PAdESSignature signature, Instant now, List<Found> found, List<Violation> violations) {
        int number = found.size() + 1;
        CertificateToken signer = signature.getSigningCertificateToken();
        if (signer == null) {
            violations.add(violation("signing.violation.no-certificate", number));
            return;
        }
        Found seen = found(signature, signer);
        found.add(seen);
        SignatureCryptographicVerification check = signature.getSignatureCryptographicVerification();
        PdfSignatureRevision revision = signature.getPdfRevision();
        if (!check.isSignatureIntact() || !check.isReferenceDataIntact()) {
            violations.add(violation("signing.violation.broken", seen.signer()));
        } else if (!revision.getByteRange().isValid()) {
            violations.add(violation("signing.violation.not-whole"));
        }
        if (changed(revision.getModificationDetection())) {
            violations.add(violation("signing.violation.changed-after", seen.signer()));
        }
        if (OUTDATED.contains(signature.getDigestAlgorithm())) {
            violations.add(violation("signing.violation.outdated", seen.signer()));
        }
        certificate(seen, chain(signature, signer), now).ifPresent(violations::add);
    }

    private static Optional<Violation> certificate(Found seen, CertificateChain chain, Instant now) {
        Instant at = seen.at() == null ? now : seen.at();
        if (at.isAfter(now.plusSeconds(600))) {
            return Optional.of(violation("signing.violation.signed-in-future", seen.signer(), day(at)));
        }
        if (at.isAfter(seen.validUntil())) {
            return Optional.of(violation("signing.violation.expired", seen.signer(), day(seen.validUntil()), day(at)));
        }
        if (at.isBefore(seen.validFrom())) {
            return Optional.of(violation("signing.violation.not-yet", seen.signer(), day(seen.validFrom()), day(at)));
        }
        return chain.validAt(at)
                ? Optional.empty()
                : Optional.of(violation("signing.violation.chain-expired", seen.signer()));
    }

    private Found found(PAdESSignature signature, CertificateToken signer) {
        CertificateChain chain = chain(signature, signer);
        return new Found(
                signature.getPdfRevision().getFields().stream()
                        .map(PdfSignatureField::getFieldName)
                        .findFirst()
                        .orElse(""),
                Certificates.signer(signer.getCertificate()),
                Certificates.issuer(signer.getCertificate()),
                instant(signature.getSigningTime()),
                stamped(signature),
                signer.getNotBefore().toInstant(),
                signer.getNotAfter().toInstant(),
                chain.names(),
                chain.anchored());
    }

    private CertificateChain chain(PAdESSignature signature, CertificateToken signer) {
        return CertificateChain.of(signer, signature.getCertificates(), roots.all());
    }

    private static @Nullable Instant stamped(PAdESSignature signature) {
        return signature.getSignatureTimestamps().stream()
                .filter(TimestampToken::isValid)
                .map(TimestampToken::getGenerationTime)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean changed(@Nullable PdfModificationDetection seen) {
        if (seen == null) {
            return false;
        }
        PdfObjectModifications objects = seen.getObjectModifications();
        boolean touched = objects != null
                && objects.getUndefinedChanges().stream()
                        .anyMatch(change -> !change.getObjectTree().toString().startsWith(TAGS));
        return touched || !seen.getPageDifferences().isEmpty();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Today.ZONE);
    }

    private static SignatureReport refused(String key) {
        return new SignatureReport(List.of(), List.of(violation(key)));
    }

    private static Violation violation(String key, Object... args) {
        return Violation.of(PdfGate.FILE, key, args);
    }
}
