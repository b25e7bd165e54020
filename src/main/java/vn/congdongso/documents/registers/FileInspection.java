package vn.congdongso.documents.registers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;

/**
 * Looks into a file from outside: what it is, its content says and not its name; what could run, what nobody could open,
 * and what would swell beyond all measure is refused.
 */
public final class FileInspection {

    public static final String FIELD = "file";

    /** 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;
    private static final int MOST_CONTENT_TYPES = 1024 * 1024;
    private static final int PDF_HEAD = 1024;
    private static final int PDF_TAIL = 2048;
    private static final Pattern ENCRYPTED_PDF = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    private static final byte[] ENCRYPTED_OFFICE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileInspection() {}

    public static Outcome<FileKind> of(byte[] file) {
        if (file.length == 0) {
            return refused("registers.violation.file-empty");
        }
        if (file.length > LARGEST) {
            return refused("registers.violation.file-too-large");
        }
        if (begins(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Outcome.accepted(FileKind.PNG);
        }
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return Outcome.accepted(FileKind.JPEG);
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refused(
                    contains(file, ENCRYPTED_OFFICE)
                            ? "registers.violation.file-password"
                            : "registers.violation.file-old-office");
        }
        if (begins(file, 'P', 'K', 3, 4)) {
            return office(file);
        }
        if (latin(file, 0, PDF_HEAD).contains("%PDF-")) {
            return pdf(file);
        }
        return looksLikeXml(file) ? xml(file) : refused("registers.violation.file-unknown");
    }

    private static <T> Outcome<T> refused(String key) {
        return Outcome.refused(Violation.of(FIELD, key));
    }

    /** The dictionary that names an encryption stands in clear, whatever else is packed. */
    private static Outcome<FileKind> pdf(byte[] file) {
        if (ENCRYPTED_PDF.matcher(latin(file, 0, file.length)).find()) {
            return refused("registers.violation.file-password");
        }
        return latin(file, file.length - PDF_TAIL, PDF_TAIL).contains("startxref")
                ? Outcome.accepted(FileKind.PDF)
                : refused("registers.violation.file-damaged");
    }

    private static Outcome<FileKind> office(byte[] file) {
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(parts.getEntries());
            if (entries.size() > MOST_PARTS || swells(parts, entries)) {
                return refused("registers.violation.file-swells");
            }
            if (hasMacros(parts, entries)) {
                return refused("registers.violation.file-macros");
            }
            if (parts.getEntry("word/document.xml") != null) {
                return Outcome.accepted(FileKind.DOCX);
            }
            return parts.getEntry("xl/workbook.xml") != null
                    ? Outcome.accepted(FileKind.XLSX)
                    : refused("registers.violation.file-archive");
        } catch (IOException | RuntimeException e) {
            // whatever a damaged archive makes its reader throw
            return refused("registers.violation.file-damaged");
        }
    }

    /** Unpacks into nothing, for what an archive says of its own size may be false. */
    private static boolean swells(ZipFile parts, List<ZipArchiveEntry> entries) throws IOException {
        long left = MOST_UNPACKED;
        byte[] buffer = new byte[64 * 1024];
        for (ZipArchiveEntry entry : entries) {
            try (InputStream content = parts.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasMacros(ZipFile parts, List<ZipArchiveEntry> entries) throws IOException {
        boolean project = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains("vbaproject") || name.contains("vbadata"));
        ZipArchiveEntry types = parts.getEntry("[Content_Types].xml");
        if (project || types == null) {
            return project;
        }
        try (InputStream content = parts.getInputStream(types)) {
            String said = new String(content.readNBytes(MOST_CONTENT_TYPES), StandardCharsets.UTF_8);
            return said.toLowerCase(Locale.ROOT).contains("macroenabled");
        }
    }

    private static boolean looksLikeXml(byte[] file) {
        String head = latin(file, 0, 200).replace("\u00ef\u00bb\u00bf", "").replace("\0", "");
        return head.stripLeading().startsWith("<");
    }

    private static Outcome<FileKind> xml(byte[] file) {
        try {
            XMLStreamReader reader = hardened().createXMLStreamReader(new ByteArrayInputStream(file));
            String root = "";
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return refused("registers.violation.file-dtd");
                }
                if (event == XMLStreamConstants.START_ELEMENT && root.isEmpty()) {
                    root = reader.getLocalName();
                }
            }
            return switch (root.toLowerCase(Locale.ROOT)) {
                case "edxml" -> Outcome.accepted(FileKind.EDXML);
                case "html", "svg" -> refused("registers.violation.file-unknown");
                default -> Outcome.accepted(FileKind.XML);
            };
        } catch (XMLStreamException | RuntimeException e) {
            boolean types = latin(file, 0, file.length).contains("<!DOCTYPE");
            return refused(types ? "registers.violation.file-dtd" : "registers.violation.file-damaged");
        }
    }

    /** A reader of XML that fetches nothing and expands nothing. */
    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String latin(byte[] file, int from, int length) {
        int start = Math.max(0, from);
        return new String(file, start, Math.min(length, file.length - start), StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] file, byte[] sought) {
        return latin(file, 0, file.length).contains(new String(sought, StandardCharsets.ISO_8859_1));
    }
}
