package vn.congdongso.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;

/**
 * The words of a .docx: a line for each paragraph, and for each row of a table with tabs between its cells. A cell that
 * goes on from the row above says the same as there.
 */
final class WordText {

    static final String DOCUMENT = "word/document.xml";

    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int MOST_LINES = 10_000;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final List<String> lines = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();

    private WordText() {}

    /** A table that is being read; its innermost one takes the words. */
    private static final class Table {
        private final Map<Integer, String> above = new HashMap<>();
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int span = 1;
        private boolean goesOn;
    }

    static Outcome<String> read(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().anyMatch(entry -> TableText.runs(entry.getName()))) {
                return SpreadsheetText.refused("tables.violation.file-macros");
            }
            byte[] document = content(zip, zip.getEntry(DOCUMENT));
            if (document.length > MOST_BYTES) {
                return SpreadsheetText.refused("tables.violation.file-swells");
            }
            List<String> lines = new WordText().lines(document);
            if (lines.size() > MOST_LINES) {
                return SpreadsheetText.refused("tables.violation.file-too-long");
            }
            return lines.isEmpty()
                    ? SpreadsheetText.refused("tables.violation.file-empty")
                    : Outcome.accepted(String.join("\n", lines));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // whatever a damaged file makes its reader throw
            return SpreadsheetText.refused("tables.violation.file-damaged");
        }
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private List<String> lines(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        while (xml.hasNext() && lines.size() <= MOST_LINES) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                begins(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                ends(xml.getLocalName());
            }
        }
        return lines;
    }

    private void begins(XMLStreamReader xml) throws XMLStreamException {
        Table table = tables.peek();
        switch (xml.getLocalName()) {
            case "tbl" -> tables.push(new Table());
            case "t" -> paragraph.append(xml.getElementText());
            case "tab", "br" -> paragraph.append(' ');
            case "gridSpan" -> {
                if (table != null) {
                    table.span = Math.clamp(Integer.parseInt(value(xml, "1")), 1, 40);
                }
            }
            case "vMerge" -> {
                if (table != null) {
                    table.goesOn = !"restart".equals(value(xml, "continue"));
                }
            }
            default -> {}
        }
    }

    private static String value(XMLStreamReader xml, String otherwise) {
        @Nullable String value = xml.getAttributeValue(WORD, "val");
        return value == null ? otherwise : value;
    }

    private void ends(String element) {
        Table table = tables.peek();
        switch (element) {
            case "p" -> {
                String words = VietnameseText.clean(paragraph.toString());
                paragraph.setLength(0);
                if (table != null) {
                    table.cell.append(' ').append(words);
                } else if (!words.isEmpty()) {
                    lines.add(words);
                }
            }
            case "tc" -> {
                if (table != null) {
                    cell(table);
                }
            }
            case "tr" -> {
                if (table != null) {
                    row(table);
                }
            }
            case "tbl" -> tables.poll();
            default -> {}
        }
    }

    private static void cell(Table table) {
        int column = table.cells.size();
        String words = VietnameseText.clean(table.cell.toString());
        table.cell.setLength(0);
        if (table.goesOn) {
            words = table.above.getOrDefault(column, "");
        }
        table.above.put(column, words);
        table.cells.add(words);
        for (int i = 1; i < table.span; i++) {
            table.cells.add("");
        }
        table.span = 1;
        table.goesOn = false;
    }

    private void row(Table table) {
        if (tables.size() > 1) {
            Table outer = tables.stream().skip(1).findFirst().orElseThrow();
            outer.cell.append(' ').append(String.join(" ", table.cells));
        } else if (table.cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.add(String.join("\t", table.cells).stripTrailing());
        }
        table.cells.clear();
    }
}
