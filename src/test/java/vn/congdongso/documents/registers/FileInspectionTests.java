package vn.congdongso.documents.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.documents.registers.RegisterFixtures.docx;
import static vn.congdongso.documents.registers.RegisterFixtures.pdf;
import static vn.congdongso.documents.registers.RegisterFixtures.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

class FileInspectionTests {

    private static Outcome<FileKind> refused(String why) {
        return Outcome.refused(Violation.of("file", "registers.violation." + why));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class KnowsByContent {

        @Test
        void whatAFileIs() {
            byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
            byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
            byte[] xlsx = zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));

            assertThat(FileInspection.of(pdf("công văn"))).isEqualTo(Outcome.accepted(FileKind.PDF));
            assertThat(FileInspection.of(png)).isEqualTo(Outcome.accepted(FileKind.PNG));
            assertThat(FileInspection.of(jpeg)).isEqualTo(Outcome.accepted(FileKind.JPEG));
            assertThat(FileInspection.of(docx(Map.of()))).isEqualTo(Outcome.accepted(FileKind.DOCX));
            assertThat(FileInspection.of(xlsx)).isEqualTo(Outcome.accepted(FileKind.XLSX));
            assertThat(FileInspection.of(bytes("<?xml version=\"1.0\"?><a/>")))
                    .isEqualTo(Outcome.accepted(FileKind.XML));
            assertThat(FileInspection.of(bytes("\ufeff<edXML/>"))).isEqualTo(Outcome.accepted(FileKind.EDXML));
        }

        @Test
        void thatAProgramIsNone() {
            assertThat(FileInspection.of(bytes("MZ this program"))).isEqualTo(refused("file-unknown"));
            assertThat(FileInspection.of(bytes("<html><script>alert(1)</script></html>")))
                    .isEqualTo(refused("file-unknown"));
            assertThat(FileInspection.of(new byte[0])).isEqualTo(refused("file-empty"));
        }

        @Test
        void whatItsNameShouldEndWith() {
            assertThat(AttachFile.name("C:\\quét\\cong van.exe", FileKind.PDF)).isEqualTo("cong van.pdf");
            assertThat(AttachFile.name("../../../etc/passwd", FileKind.XML)).isEqualTo("passwd.xml");
            assertThat(AttachFile.name("Ảnh.JPEG", FileKind.JPEG)).isEqualTo("Ảnh.jpeg");
            assertThat(AttachFile.name("", FileKind.PNG)).isEqualTo("tep.png");
            assertThat(AttachFile.name("a\r\nb\"<c>.pdf", FileKind.PDF)).doesNotContain("\r", "\n", "\"", "<");
        }
    }

    @Nested
    class Refuses {

        @Test
        void macros() {
            assertThat(FileInspection.of(docx(Map.of("word/vbaProject.bin", "x"))))
                    .isEqualTo(refused("file-macros"));
            assertThat(FileInspection.of(zip(Map.of(
                            "[Content_Types].xml",
                            "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
                            "word/document.xml",
                            "<document/>"))))
                    .isEqualTo(refused("file-macros"));
        }

        @Test
        void whatIsLockedByAPassword() throws IOException {
            ByteArrayOutputStream office = new ByteArrayOutputStream();
            try (POIFSFileSystem system = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("bi mat");
                try (var inside = encryptor.getDataStream(system)) {
                    inside.write(docx(Map.of()));
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                system.writeFilesystem(office);
            }
            ByteArrayOutputStream paper = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
                document.save(paper);
            }

            assertThat(FileInspection.of(office.toByteArray())).isEqualTo(refused("file-password"));
            assertThat(FileInspection.of(paper.toByteArray())).isEqualTo(refused("file-password"));
        }

        @Test
        void oldOfficeFiles() {
            byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);

            assertThat(FileInspection.of(old)).isEqualTo(refused("file-old-office"));
        }

        @Test
        void whatSwells() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream bomb = new ZipOutputStream(out)) {
                bomb.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 210; i++) {
                    bomb.write(zeros);
                }
                bomb.closeEntry();
            }

            assertThat(out.size()).isLessThan(1024 * 1024);
            assertThat(FileInspection.of(out.toByteArray())).isEqualTo(refused("file-swells"));
        }

        @Test
        void whatIsTooLarge() {
            assertThat(FileInspection.of(new byte[FileInspection.LARGEST + 1])).isEqualTo(refused("file-too-large"));
        }

        @Test
        void whatIsCutOff() {
            byte[] paper = pdf("x");
            byte[] word = docx(Map.of());

            assertThat(FileInspection.of(Arrays.copyOf(paper, 20))).isEqualTo(refused("file-damaged"));
            assertThat(FileInspection.of(Arrays.copyOf(word, word.length / 2))).isEqualTo(refused("file-damaged"));
            assertThat(FileInspection.of(bytes("<a><b></a>"))).isEqualTo(refused("file-damaged"));
        }

        @Test
        void archivesOfOtherThings() {
            assertThat(FileInspection.of(zip(Map.of("virus.exe", "MZ")))).isEqualTo(refused("file-archive"));
        }

        @Test
        void xmlThatFetchesOrExpands() {
            assertThat(FileInspection.of(bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")))
                    .isEqualTo(refused("file-dtd"));
        }
    }
}
