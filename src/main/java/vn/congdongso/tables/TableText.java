package vn.congdongso.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.congdongso.shared.Outcome;

/** A table out of a file of Excel or Word, or of plain text, whichever it turns out to be. */
public final class TableText {

    private TableText() {}

    /** @return lines with tabs between cells; a refusal beside {@link SpreadsheetText#FIELD} */
    public static Outcome<String> read(byte[] file) {
        if (file.length > SpreadsheetText.LARGEST) {
            return SpreadsheetText.refused("tables.violation.file-too-large");
        }
        byte[] head = Arrays.copyOf(file, 8);
        if (ReadableWorkbook.isOLE2Header(head)) {
            return SpreadsheetText.refused(
                    holds(file, "WordDocument") ? "tables.violation.file-old-word" : "tables.violation.file-old-excel");
        }
        return ReadableWorkbook.isOOXMLZipHeader(head) && isWord(file)
                ? WordText.read(file)
                : SpreadsheetText.read(file);
    }

    /** The old format lists its parts by name in UTF-16. */
    private static boolean holds(byte[] file, String part) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .contains(new String(part.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static boolean isWord(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            return zip.getEntry(WordText.DOCUMENT) != null;
        } catch (IOException | RuntimeException e) {
            // a damaged file is told by the reader of tables
            return false;
        }
    }

    /** Whether a part of that name holds instructions for a machine. */
    static boolean runs(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.contains("vbaproject") || name.contains("vbadata");
    }
}
