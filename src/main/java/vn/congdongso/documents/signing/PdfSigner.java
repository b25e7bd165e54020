package vn.congdongso.documents.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentHorizontal;
import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentVertical;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.rendering.SignaturePlace;
import vn.congdongso.shared.Today;

/**
 * Signs a PDF in one of its empty fields: PAdES baseline B, or T where a timestamp service is named. What others signed
 * before stays as it is; each signature is appended.
 */
@Component
class PdfSigner {

    /** Bytes kept free for a signature with its chain and timestamp. */
    private static final int ROOM = 24_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx", Locale.ROOT);
    private static final Color BLUE = new Color(0, 0, 160);
    private static final Color RED = new Color(190, 0, 0);
    private static final byte[] FONT = font();

    private final @Nullable TSPSource timestamps;

    PdfSigner(SigningSettings settings) {
        String url = settings.timestampUrl();
        this.timestamps = url == null || url.isBlank() ? null : new TimestampService(URI.create(url));
    }

    /**
     * @param picture a transparent PNG; empty for the signer's name and the time in words
     * @throws eu.europa.esig.dss.model.DSSException when the field is missing or taken, or the timestamp service fails
     */
    byte[] sign(byte[] pdf, SignaturePlace place, SigningKey key, byte[] picture, Instant at) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        // its time was looked at when the key was opened, by the clock of this program
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        if (timestamps != null) {
            service.setTspSource(timestamps);
        }
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters how = parameters(key, at);
        how.setImageParameters(look(place, key, picture, at));
        ToBeSigned data = service.getDataToSign(document, how);
        return DSSUtils.toByteArray(service.signDocument(document, how, value(how, key, data)));
    }

    private PAdESSignatureParameters parameters(SigningKey key, Instant at) {
        List<CertificateToken> chain =
                key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSigningCertificate(chain.getFirst());
        how.setCertificateChain(chain);
        how.setSignatureLevel(timestamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setContentSize(ROOM);
        how.setSignerName(Certificates.signer(key.certificate()));
        how.setSigningTimeZone(TimeZone.getTimeZone(Today.ZONE));
        how.bLevel().setSigningDate(Date.from(at));
        return how;
    }

    private static SignatureImageParameters look(SignaturePlace place, SigningKey key, byte[] picture, Instant at) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setFieldId(place.field());
        SignatureImageParameters look = new SignatureImageParameters();
        look.setFieldParameters(field);
        look.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        look.setAlignmentHorizontal(VisualSignatureAlignmentHorizontal.CENTER);
        look.setAlignmentVertical(VisualSignatureAlignmentVertical.MIDDLE);
        if (picture.length > 0) {
            look.setImage(new InMemoryDocument(picture, "signature.png", MimeTypeEnum.PNG));
        } else {
            look.setTextParameters(words(place, key, at));
        }
        return look;
    }

    /** The time as Decree 30/2020, appendix I, wants it: ISO 8601 in the zone of Vietnam. */
    private static SignatureImageTextParameters words(SignaturePlace place, SigningKey key, Instant at) {
        DSSFileFont tinos = new DSSFileFont(new InMemoryDocument(FONT, "Tinos.ttf"), 10);
        tinos.setEmbedFontSubset(true);
        SignatureImageTextParameters words = new SignatureImageTextParameters();
        words.setText("Người ký: " + Certificates.signer(key.certificate()) + "\nThời gian ký:\n"
                + TIME.format(at.atZone(Today.ZONE)));
        words.setFont(tinos);
        words.setTextColor(place == SignaturePlace.SEAL ? RED : BLUE);
        words.setBackgroundColor(null);
        words.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.CENTER);
        words.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        return words;
    }

    private static SignatureValue value(PAdESSignatureParameters how, SigningKey key, ToBeSigned data) {
        try {
            Signature signature =
                    Signature.getInstance(how.getSignatureAlgorithm().getJCEId());
            signature.initSign(key.key());
            signature.update(data.getBytes());
            return new SignatureValue(how.getSignatureAlgorithm(), signature.sign());
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("The key does not sign", unfit);
        }
    }

    private static byte[] font() {
        try (InputStream in = PdfSigner.class.getResourceAsStream("/documents/fonts/Tinos-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font of signatures is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
