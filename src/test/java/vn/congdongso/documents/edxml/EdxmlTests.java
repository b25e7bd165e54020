package vn.congdongso.documents.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.documents.edxml.EdxmlMessage.Attached;
import vn.congdongso.documents.edxml.EdxmlMessage.Party;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

class EdxmlTests {

    private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");

    private static EdxmlMessage aMessage(Attached... files) {
        return new EdxmlMessage(
                new Party("H37.DN.001", "", "Ủy ban nhân dân phường Cẩm Thành"),
                List.of(new Party("", "", "Sở Khoa học và Công nghệ"), new Party("H48.7", "", "Công an phường")),
                "0192f000-0000-7000-8000-000000000003",
                "05",
                "UBND-VHXH",
                "Cẩm Thành",
                LocalDate.of(2026, 3, 5),
                "Công văn",
                "triển khai Tổ công nghệ số & <chuyển đổi số>",
                "Nguyễn Văn Hưng",
                "CHỦ TỊCH",
                LocalDate.of(2026, 4, 1),
                List.of(files));
    }

    private static Outcome<EdxmlMessage> read(String xml) {
        return EdxmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome<EdxmlMessage> refused(String key) {
        return Outcome.refused(Violation.of("file", "registers.violation." + key));
    }

    private static String envelope(String attachments) {
        return "<edXML><edXMLEnvelope><edXMLHeader><MessageHeader><Subject>Thử</Subject></MessageHeader>"
                + "</edXMLHeader></edXMLEnvelope><AttachmentEncoded>" + attachments + "</AttachmentEncoded></edXML>";
    }

    private static String attachment(String content) {
        return "<Attachment><AttachmentName>a.pdf</AttachmentName><ContentTransferEncoded>" + content
                + "</ContentTransferEncoded></Attachment>";
    }

    @Nested
    class AMessage {

        @Test
        void comesBackAsItWasSent() {
            byte[] content = "%PDF-1.7 nội dung".getBytes(StandardCharsets.UTF_8);
            EdxmlMessage sent = aMessage(new Attached("công văn.pdf", "application/pdf", content));

            EdxmlMessage back = EdxmlReader.read(EdxmlWriter.write(sent, NOW)).orThrow();

            assertThat(back).usingRecursiveComparison().isEqualTo(sent);
            assertThat(back.code()).isEqualTo("05/UBND-VHXH");
        }

        @Test
        void isWrittenInTheStandardsNamespaceAndTime() {
            String written = new String(EdxmlWriter.write(aMessage(), NOW), StandardCharsets.UTF_8);

            assertThat(written)
                    .contains(
                            "xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"",
                            "<edXML:PromulgationDate>2026/03/05<",
                            "<edXML:Timestamp>2026/11/23 08:02:03<",
                            "&lt;chuyển đổi số&gt;");
        }

        @Test
        void ofASenderWithoutNamespacesAndArchivesIsReadAsWell() {
            String pdf = Base64.getEncoder().encodeToString("%PDF-1.4".getBytes(StandardCharsets.UTF_8));

            EdxmlMessage message = read(envelope(attachment(pdf))).orThrow();

            assertThat(message.subject()).isEqualTo("Thử");
            assertThat(message.issuedOn()).isNull();
            assertThat(message.files()).extracting(Attached::name).containsExactly("a.pdf");
        }
    }

    @Nested
    class IsRefused {

        @Test
        void whenItFetchesOrExpands() {
            assertThat(read("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))
                    .isEqualTo(refused("file-dtd"));
            assertThat(read("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><edXML>&b;</edXML>"))
                    .isEqualTo(refused("file-dtd"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "abc", "<edXML>", "\0\1\2", "<a>&nothing;</a>"})
        void whenItIsNoXml(String text) {
            assertThat(read(text)).isEqualTo(refused("edxml-damaged"));
        }

        @Test
        void whenItIsSomethingElse() {
            assertThat(read("<rss/>")).isEqualTo(refused("edxml-none"));
        }

        @Test
        void whenItIsCutOff() {
            byte[] whole = EdxmlWriter.write(aMessage(), NOW);

            assertThat(EdxmlReader.read(Arrays.copyOf(whole, whole.length - 40)))
                    .isEqualTo(refused("edxml-damaged"));
        }

        @Test
        void whenAFileCannotBeOpened() {
            assertThat(read(envelope(attachment("")))).isEqualTo(refused("edxml-content"));
            assertThat(read(envelope(
                            attachment(Base64.getEncoder().encodeToString(new byte[] {'P', 'K', 3, 4, 0, 0, 0})))))
                    .isEqualTo(refused("edxml-content"));
        }

        @Test
        void whenItSwells() throws IOException {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
                zip.putNextEntry(new ZipEntry("a.pdf"));
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 70; i++) {
                    zip.write(zeros);
                }
            }

            assertThat(read(envelope(attachment(Base64.getEncoder().encodeToString(bomb.toByteArray())))))
                    .isEqualTo(refused("edxml-swells"));
            assertThat(read("<a>".repeat(60))).isEqualTo(refused("edxml-swells"));
            assertThat(read("<edXML>" + "<a/>".repeat(20_001) + "</edXML>")).isEqualTo(refused("edxml-swells"));
            assertThat(read("<edXML><Subject>" + "x".repeat(20_000) + "</Subject></edXML>"))
                    .isEqualTo(refused("edxml-swells"));
        }
    }
}
