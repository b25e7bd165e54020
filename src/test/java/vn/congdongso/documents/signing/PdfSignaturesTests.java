package vn.congdongso.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.rendering.SignaturePlace;
import vn.congdongso.documents.signing.SignatureReport.Found;
import vn.congdongso.shared.Violation;

/** A PDF from its empty fields to its signatures, and every way in which they can fail. */
class PdfSignaturesTests {

    private static final Instant NOW = Instant.now();
    private static final OfficialDocument DOCUMENT = document("Về việc thành lập Tổ công nghệ số cộng đồng");
    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final byte[] PLAIN = RENDERER.pdf(DOCUMENT);
    private static final SigningSettings SETTINGS = new SigningSettings(null, null);
    private static final PdfSigner SIGNER = new PdfSigner(SETTINGS);
    private static final PdfVerification VERIFICATION = new PdfVerification(new TrustedRoots(SETTINGS));
    private static final byte[] SIGNED = sign(RENDERER.pdfToSign(DOCUMENT), SignaturePlace.SIGNER, "Trần Quốc Khánh");
    private static final byte[] SEALED = sign(SIGNED, SignaturePlace.SEAL, "UBND phường Cẩm Thành");

    static OfficialDocument document(String title) {
        return OfficialDocument.draft(
                        DocumentKind.QUYET_DINH,
                        IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                        new DocumentNumber(12, "QĐ-UBND"),
                        DateLine.on("Cẩm Thành", LocalDate.of(2026, 3, 5)))
                .title(title)
                .authority("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH")
                .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025")
                .body(Article.of(1, "Thành lập Tổ công nghệ số cộng đồng."))
                .signed(Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Quốc Khánh"))
                .sentTo("Như Điều 1", "Lưu: VT")
                .write();
    }

    private static byte[] sign(byte[] pdf, SignaturePlace place, String name) {
        return sign(pdf, place, TestKeys.of(name), NOW);
    }

    private static byte[] sign(byte[] pdf, SignaturePlace place, byte[] key, Instant at) {
        SigningKey opened =
                SigningKey.open(key, TestKeys.PASSWORD.toCharArray(), at).orThrow();
        return SIGNER.sign(pdf, place, opened, new byte[0], at);
    }

    private static List<String> reasons(byte[] pdf) {
        return VERIFICATION.verify(pdf, NOW).violations().stream()
                .map(Violation::key)
                .distinct()
                .toList();
    }

    private static String content(byte[] pdf) {
        return PdfContent.mistake(pdf, PLAIN).map(Violation::key).orElse("");
    }

    /** Changed by another hand after all signatures. */
    private static byte[] changed(byte[] pdf, Change change) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            change.on(read);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            read.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    @Nested
    class EmptyFields {

        @Test
        void leaveThePagesAsTheyAre() {
            assertThat(content(RENDERER.pdfToSign(DOCUMENT))).isEmpty();
            assertThat(SignablePdf.free(RENDERER.pdfToSign(DOCUMENT)))
                    .containsExactly(SignaturePlace.SIGNER, SignaturePlace.SEAL);
            assertThat(SignablePdf.free(PLAIN)).isEmpty();
        }

        @Test
        void areFilledOneAfterTheOther() {
            assertThat(SignablePdf.free(SIGNED)).containsExactly(SignaturePlace.SEAL);
            assertThat(SignablePdf.free(SEALED)).isEmpty();
        }
    }

    @Nested
    class ASignedFile {

        @Test
        void bearsTheSignaturesInTheirOrder() {
            SignatureReport report = VERIFICATION.verify(SEALED, NOW);

            assertThat(report.violations()).isEmpty();
            assertThat(report.signatures())
                    .extracting(Found::field, Found::signer)
                    .containsExactly(
                            tuple("ChuKyNguoiKy", "Trần Quốc Khánh"), tuple("ConDauCoQuan", "UBND phường Cẩm Thành"));
            assertThat(report.signatures()).allSatisfy(found -> {
                assertThat(found.issuer()).isEqualTo("Chứng thực Thử nghiệm");
                assertThat(found.chain()).hasSize(2).endsWith("Chứng thực Thử nghiệm");
                assertThat(found.anchored()).isFalse();
                assertThat(found.stampedAt()).isNull();
                assertThat(found.at()).isEqualTo(NOW.truncatedTo(ChronoUnit.SECONDS));
            });
        }

        @Test
        void beginsWithAllOfWhatWasSignedBefore() {
            assertThat(Arrays.copyOf(SEALED, SIGNED.length)).isEqualTo(SIGNED);
        }

        @Test
        void saysWhatWasIssued() {
            assertThat(PdfGate.mistake(SEALED)).isEmpty();
            assertThat(content(SEALED)).isEmpty();
        }
    }

    @Nested
    class IsNotTaken {

        @Test
        void whenAByteIsChanged() {
            byte[] tampered = SEALED.clone();
            tampered[20_000] ^= 1;

            assertThat(reasons(tampered)).contains("signing.violation.broken");
        }

        @Test
        void whenSomethingIsAppended() {
            byte[] longer = Arrays.copyOf(SEALED, SEALED.length + 20);

            assertThat(reasons(longer)).contains("signing.violation.not-whole");
        }

        @Test
        void whenAPageIsPaintedOverAfterwards() {
            byte[] painted = changed(SEALED, pdf -> {
                PDPage page = pdf.getPage(0);
                List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
                PDAnnotationSquare square = new PDAnnotationSquare();
                square.setRectangle(new PDRectangle(100, 100, 300, 300));
                annotations.add(square);
                page.setAnnotations(annotations);
                page.getCOSObject().setNeedToBeUpdated(true);
                square.getCOSObject().setNeedToBeUpdated(true);
            });

            assertThat(reasons(painted)).contains("signing.violation.not-whole");
            assertThat(content(painted)).isEqualTo("signing.violation.notes");
        }

        @Test
        void whenItWasNotSigned() {
            assertThat(reasons(RENDERER.pdfToSign(DOCUMENT))).containsExactly("signing.violation.not-signed");
            assertThat(reasons(PLAIN)).containsExactly("signing.violation.not-signed");
        }

        @Test
        void whenItIsAnotherDocument() {
            byte[] other = RENDERER.pdf(document("Về việc giải thể Tổ công nghệ số cộng đồng"));

            assertThat(content(sign(
                            RENDERER.pdfToSign(document("Về việc giải thể Tổ công nghệ số cộng đồng")),
                            SignaturePlace.SIGNER,
                            "Trần Quốc Khánh")))
                    .isEqualTo("signing.violation.other-words");
            assertThat(content(other)).isEqualTo("signing.violation.other-words");
        }

        @Test
        void whenTheCertificateHadExpiredBeforeItSigned() {
            Instant past = NOW.minus(Duration.ofDays(30));
            byte[] key = TestKeys.of("Nguyễn Hết Hạn", past.minus(Duration.ofDays(30)), past);
            SigningKey opened = SigningKey.open(key, TestKeys.PASSWORD.toCharArray(), past.minus(Duration.ofDays(1)))
                    .orThrow();
            byte[] signed = SIGNER.sign(
                    RENDERER.pdfToSign(DOCUMENT),
                    SignaturePlace.SIGNER,
                    opened,
                    new byte[0],
                    past.minus(Duration.ofDays(1)));

            assertThat(reasons(signed)).isEmpty();
            assertThat(VERIFICATION
                            .verify(signed, past.minus(Duration.ofDays(20)))
                            .violations())
                    .extracting(Violation::key)
                    .containsExactly("signing.violation.signed-in-future");
            assertThat(reasons(
                            SIGNER.sign(RENDERER.pdfToSign(DOCUMENT), SignaturePlace.SIGNER, opened, new byte[0], NOW)))
                    .containsExactly("signing.violation.expired");
        }

        @Test
        void whenItIsEncryptedOrRunsCommands() throws IOException {
            assertThat(content(changed(SEALED, pdf -> {
                        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                        pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                    })))
                    .isEqualTo("signing.violation.file-active");
            try (PDDocument read = Loader.loadPDF(PLAIN)) {
                read.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                read.save(out);
                assertThat(content(out.toByteArray())).isEqualTo("signing.violation.file-encrypted");
            }
        }

        @Test
        void whenItIsNoPdfOrTooMuch() {
            assertThat(gate(new byte[0])).isEqualTo("signing.violation.file-missing");
            assertThat(gate("PK\3\4 a workbook".getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo("signing.violation.file-not-pdf");
            assertThat(gate(new byte[PdfGate.LARGEST + 1])).isEqualTo("signing.violation.file-too-large");
            assertThat(gate(bomb())).isEqualTo("signing.violation.file-swells");
            assertThat(content("%PDF-1.7 nothing else".getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo("signing.violation.file-broken");
            assertThat(reasons("%PDF-1.7 nothing else".getBytes(StandardCharsets.ISO_8859_1)))
                    .containsExactly("signing.violation.file-broken");
        }

        private static String gate(byte[] file) {
            return PdfGate.mistake(file).map(Violation::key).orElse("");
        }

        private static byte[] bomb() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(
                    "%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n".getBytes(StandardCharsets.ISO_8859_1));
            byte[] zeros = new byte[1 << 20];
            byte[] packed = new byte[1 << 16];
            try (Deflater deflater = new Deflater()) {
                for (int megabyte = 0; megabyte < 200; megabyte++) {
                    deflater.setInput(zeros);
                    while (!deflater.needsInput()) {
                        out.write(packed, 0, deflater.deflate(packed));
                    }
                }
                deflater.finish();
                while (!deflater.finished()) {
                    out.write(packed, 0, deflater.deflate(packed));
                }
            }
            out.writeBytes("\nendstream endobj".getBytes(StandardCharsets.ISO_8859_1));
            return out.toByteArray();
        }
    }

    @Test
    void aChainThatEndsAtATrustedRootIsAnchored() throws Exception {
        Path roots = Files.createTempFile("roots", ".pem");
        Files.write(roots, TestKeys.authority().getEncoded());
        SigningSettings trusting = new SigningSettings(null, roots.toString());

        SignatureReport report = new PdfVerification(new TrustedRoots(trusting)).verify(SIGNED, NOW);

        assertThat(report.signatures()).extracting(Found::anchored).containsExactly(true);
        Files.delete(roots);
    }
}
