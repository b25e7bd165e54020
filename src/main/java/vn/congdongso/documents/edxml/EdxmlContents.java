package vn.congdongso.documents.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.congdongso.documents.edxml.EdxmlMessage.Attached;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** The files of one message, unpacked from base64 and zip. What all of them together may hold has an end. */
final class EdxmlContents {

    private static final int MOST_FILES = 50;
    private static final int MOST_BYTES = 60 * 1024 * 1024;

    private int files;
    private int left = MOST_BYTES;

    /** Usually one file; an archive may hold several. */
    Outcome<List<Attached>> of(String name, String mediaType, String encoded) {
        byte[] packed;
        try {
            packed = Base64.getMimeDecoder().decode(encoded.strip());
        } catch (IllegalArgumentException e) {
            return refused("registers.violation.edxml-content");
        }
        if (packed.length == 0) {
            return refused("registers.violation.edxml-content");
        }
        if (packed.length < 4 || packed[0] != 'P' || packed[1] != 'K' || packed[2] != 3 || packed[3] != 4) {
            return counted(List.of(new Attached(name, mediaType, packed)));
        }
        return unpacked(name, mediaType, packed);
    }

    private Outcome<List<Attached>> unpacked(String name, String mediaType, byte[] packed) {
        List<Attached> found = new ArrayList<>();
        try (ZipFile archive = ZipFile.builder().setByteArray(packed).get()) {
            if (archive.getEntry("[Content_Types].xml") != null) {
                // not packed, but a file of Word or Excel, which is an archive itself
                return counted(List.of(new Attached(name, mediaType, packed)));
            }
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .toList();
            if (entries.size() > MOST_FILES) {
                return refused("registers.violation.edxml-swells");
            }
            for (ZipArchiveEntry entry : entries) {
                byte[] content = content(archive, entry, left + 1);
                left -= content.length;
                if (left < 0) {
                    return refused("registers.violation.edxml-swells");
                }
                String own = VietnameseText.clean(entry.getName());
                found.add(new Attached(entries.size() > 1 || name.isEmpty() ? own : name, mediaType, content));
            }
        } catch (IOException | RuntimeException e) {
            // whatever a damaged archive makes its reader throw
            return refused("registers.violation.edxml-content");
        }
        files += found.size();
        return files > MOST_FILES ? refused("registers.violation.edxml-swells") : Outcome.accepted(found);
    }

    private Outcome<List<Attached>> counted(List<Attached> found) {
        files += found.size();
        for (Attached file : found) {
            left -= file.content().length;
        }
        return files > MOST_FILES || left < 0 ? refused("registers.violation.edxml-swells") : Outcome.accepted(found);
    }

    private static byte[] content(ZipFile archive, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream content = archive.getInputStream(entry)) {
            return content.readNBytes(most);
        }
    }

    private static Outcome<List<Attached>> refused(String key) {
        return Outcome.refused(Violation.of(EdxmlReader.FIELD, key));
    }
}
