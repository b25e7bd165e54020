package vn.congdongso.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.congdongso.shared.Outcome;

/**
 * The parts of a workbook that hold words and figures, packed anew: what is measured here is what is read afterwards,
 * and a file of a few kilobytes cannot become gigabytes.
 */
public final class SpreadsheetParts {

    private static final int MOST_BYTES = 30 * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private SpreadsheetParts() {}

    public static Outcome<byte[]> of(byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int left = MOST_BYTES;
        try (ZipFile from = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream to = new ZipOutputStream(packed)) {
            to.setLevel(Deflater.BEST_SPEED);
            List<ZipArchiveEntry> entries = Collections.list(from.getEntries());
            if (entries.size() > MOST_PARTS) {
                return SpreadsheetText.refused("tables.violation.file-swells");
            }
            if (entries.stream().anyMatch(entry -> TableText.runs(entry.getName()))) {
                return SpreadsheetText.refused("tables.violation.file-macros");
            }
            if (from.getEntry(WORKBOOK) == null) {
                return SpreadsheetText.refused("tables.violation.file-unknown");
            }
            for (ZipArchiveEntry entry : entries) {
                if (!holdsWords(entry.getName())) {
                    continue;
                }
                byte[] content = content(from, entry, left + 1);
                left -= content.length;
                if (left < 0) {
                    return SpreadsheetText.refused("tables.violation.file-swells");
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content);
                to.closeEntry();
            }
        }
        return Outcome.accepted(packed.toByteArray());
    }

    private static byte[] content(ZipFile from, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream content = from.getInputStream(entry)) {
            return content.readNBytes(most);
        }
    }

    private static boolean holdsWords(String name) {
        return (name.endsWith(".xml") || name.endsWith(".rels"))
                && !name.startsWith("xl/media/")
                && !name.startsWith("xl/drawings/");
    }
}
