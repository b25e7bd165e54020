package vn.congdongso.documents.letterheads;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;

/**
 * Looks into an uploaded .docx before any reader of documents does: that it is one, how large it would become, and that
 * it runs nothing, loads nothing from elsewhere and carries nothing but text, pictures and looks.
 */
final class TemplateGate {

    /** Bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    static final String FILE = "file";

    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = "word/document.xml";

    private TemplateGate() {}

    static Optional<Violation> mistake(byte[] file) {
        if (file.length == 0) {
            return refused("letterheads.violation.no-file");
        }
        if (file.length > LARGEST) {
            return refused("letterheads.violation.too-large", LARGEST / (1024 * 1024));
        }
        if (startsWith(file, OLE)) {
            return refused("letterheads.violation.locked");
        }
        if (file[0] != 'P' || file.length < 4 || file[1] != 'K') {
            return refused("letterheads.violation.not-docx");
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            return parts(zip);
        } catch (IOException | RuntimeException broken) {
            // hostile files break the reader in ways of their own
            return refused("letterheads.violation.broken");
        }
    }

    private static Optional<Violation> parts(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            return refused("letterheads.violation.swells");
        }
        if (zip.getEntry(CONTENT_TYPES) == null || zip.getEntry(MAIN) == null) {
            return refused("letterheads.violation.not-docx");
        }
        int left = MOST_UNPACKED;
        for (ZipArchiveEntry entry : entries) {
            byte[] content = content(zip, entry, left + 1);
            left -= content.length;
            if (left < 0) {
                return refused("letterheads.violation.swells");
            }
            String key = mistakeIn(entry.getName(), content);
            if (key != null) {
                return refused(key);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String mistakeIn(String name, byte[] content) {
        String path = name.toLowerCase(Locale.ROOT);
        if (path.contains("..") || path.startsWith("/") || path.contains("\\")) {
            return "letterheads.violation.broken";
        }
        if (path.contains("vbaproject") || path.contains("vbadata")) {
            return "letterheads.violation.macros";
        }
        if (path.contains("embeddings/") || path.contains("activex/") || path.contains("oleobject")) {
            return "letterheads.violation.embedded";
        }
        if (!path.endsWith(".xml") && !path.endsWith(".rels")) {
            return picture(path) || path.endsWith(".odttf") || path.endsWith("/")
                    ? null
                    : "letterheads.violation.embedded";
        }
        return TemplateXml.mistake(path, content);
    }

    /** Pictures that are plain dots; those that are drawn by commands can do more than show. */
    private static boolean picture(String path) {
        return path.startsWith("word/media/") && path.matches(".*\\.(png|jpe?g|gif|bmp)")
                || path.startsWith("docprops/") && path.matches(".*\\.(jpe?g|png)");
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || file[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Violation> refused(String key, Object... args) {
        return Optional.of(Violation.of(FILE, key, args));
    }
}
