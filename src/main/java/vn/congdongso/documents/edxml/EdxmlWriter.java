package vn.congdongso.documents.edxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;

/** Writes a message as an .edxml file. */
public final class EdxmlWriter {

    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);
    private static final String PREFIX = "edXML";
    private static final String ADMINISTRATIVE = "2";
    private static final String NEW_DOCUMENT = "0";
    private static final String ALSO_ON_PAPER = "0";
    private static final int LINE = 76;

    private EdxmlWriter() {}

    public static byte[] write(EdxmlMessage message, Instant sentAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("", "edXML", NAMESPACE);
            xml.writeDefaultNamespace(NAMESPACE);
            new EdxmlWriter().envelope(xml, message, sentAt);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void envelope(XMLStreamWriter xml, EdxmlMessage message, Instant sentAt) throws XMLStreamException {
        List<String> ids = new ArrayList<>();
        message.files().forEach(file -> ids.add("cid:" + UUID.nameUUIDFromBytes(file.content())));
        xml.writeStartElement(PREFIX, "edXMLEnvelope", NAMESPACE);
        xml.writeNamespace(PREFIX, NAMESPACE);
        open(xml, "edXMLHeader");
        header(xml, message);
        trace(xml, message, sentAt);
        xml.writeEndElement();
        open(xml, "edXMLBody");
        open(xml, "edXMLManifest");
        for (int i = 0; i < ids.size(); i++) {
            open(xml, "Reference");
            text(xml, "ContentId", ids.get(i));
            text(xml, "ContentType", message.files().get(i).mediaType());
            text(xml, "AttachmentName", message.files().get(i).name());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        attachments(xml, message.files(), ids);
    }

    private void header(XMLStreamWriter xml, EdxmlMessage message) throws XMLStreamException {
        open(xml, "MessageHeader");
        party(xml, "From", message.from());
        for (EdxmlMessage.Party to : message.to()) {
            party(xml, "To", to);
        }
        text(xml, "DocumentId", message.documentId());
        open(xml, "Code");
        text(xml, "CodeNumber", message.number());
        text(xml, "CodeNotation", message.notation());
        xml.writeEndElement();
        open(xml, "PromulgationInfo");
        text(xml, "Place", message.place());
        text(xml, "PromulgationDate", day(message.issuedOn()));
        xml.writeEndElement();
        open(xml, "DocumentType");
        text(xml, "Type", ADMINISTRATIVE);
        text(xml, "TypeName", message.typeName());
        xml.writeEndElement();
        text(xml, "Subject", message.subject());
        text(xml, "Content", message.subject());
        open(xml, "SignerInfo");
        text(xml, "FullName", message.signer());
        text(xml, "Position", message.signerPosition());
        xml.writeEndElement();
        if (message.dueOn() != null) {
            text(xml, "DueDate", day(message.dueOn()));
        }
        open(xml, "OtherInfo");
        text(xml, "Priority", "0");
        text(xml, "PageAmount", "0");
        xml.writeEndElement();
        text(xml, "SteeringType", "0");
        xml.writeEndElement();
    }

    private void trace(XMLStreamWriter xml, EdxmlMessage message, Instant sentAt) throws XMLStreamException {
        open(xml, "TraceHeaderList");
        open(xml, "TraceHeader");
        text(xml, "OrganId", message.from().organId());
        text(xml, "Timestamp", MOMENT.format(sentAt.atZone(Today.ZONE)));
        xml.writeEndElement();
        open(xml, "Bussiness");
        text(xml, "BussinessDocType", NEW_DOCUMENT);
        text(xml, "Paper", ALSO_ON_PAPER);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The content of each file: a zip archive of this one file, in base64. */
    private void attachments(XMLStreamWriter xml, List<EdxmlMessage.Attached> files, List<String> ids)
            throws XMLStreamException {
        xml.writeStartElement("", "AttachmentEncoded", NAMESPACE);
        for (int i = 0; i < files.size(); i++) {
            EdxmlMessage.Attached file = files.get(i);
            xml.writeStartElement("", "Attachment", NAMESPACE);
            plain(xml, "ContentId", ids.get(i));
            plain(xml, "AttachmentName", file.name());
            plain(xml, "ContentType", file.mediaType());
            plain(
                    xml,
                    "ContentTransferEncoded",
                    Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(zipped(file)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void party(XMLStreamWriter xml, String name, EdxmlMessage.Party party) throws XMLStreamException {
        open(xml, name);
        text(xml, "OrganId", party.organId());
        text(xml, "OrganizationInCharge", party.superior());
        text(xml, "OrganName", party.name());
        xml.writeEndElement();
    }

    private static byte[] zipped(EdxmlMessage.Attached file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(file.name()));
            zip.write(file.content());
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static void open(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, NAMESPACE);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        open(xml, name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private static void plain(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement("", name, NAMESPACE);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    /** XML has no place for half of a surrogate pair. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        VietnameseText.nfc(text)
                .codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
