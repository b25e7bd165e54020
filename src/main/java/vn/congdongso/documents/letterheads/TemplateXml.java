package vn.congdongso.documents.letterheads;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What one XML part of a .docx asks for. Read by a parser, not by eye: encodings and character references can hide any
 * word from a search.
 */
final class TemplateXml {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** Fields that fetch or start something when Word opens the document. */
    private static final Pattern FETCHING = Pattern.compile(
            "(?i)(DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|AUTOTEXT|HYPERLINK|RD)\\b.*");

    private static final int DEEPEST = 200;

    private final boolean types;
    private final StringBuilder instructions = new StringBuilder();
    private boolean document;
    private @Nullable String mistake;

    private TemplateXml(boolean types) {
        this.types = types;
    }

    /** The key of what is wrong with the part; null for nothing. */
    static @Nullable String mistake(String path, byte[] content) {
        TemplateXml part = new TemplateXml(path.equalsIgnoreCase(TemplateGate.CONTENT_TYPES));
        try {
            part.read(content);
        } catch (XMLStreamException broken) {
            return "letterheads.violation.broken";
        }
        if (part.mistake != null) {
            return part.mistake;
        }
        return part.types && !part.document ? "letterheads.violation.not-docx" : part.fetching();
    }

    private void read(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        int depth = 0;
        boolean instruction = false;
        while (xml.hasNext() && mistake == null) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    mistake = "letterheads.violation.broken";
                case XMLStreamConstants.START_ELEMENT -> {
                    instruction = xml.getLocalName().equals("instrText");
                    element(xml);
                    if (++depth > DEEPEST) {
                        mistake = "letterheads.violation.broken";
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    instruction = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (instruction) {
                        instructions.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Default", "Override" -> type(value(xml, "ContentType"));
            case "Relationship" -> link(value(xml, "Type"), value(xml, "TargetMode"));
            case "fldSimple" ->
                instructions.append('\n').append(value(xml, "instr")).append('\n');
            case "fldChar" -> instructions.append('\n');
            case "object", "OLEObject", "control", "altChunk", "script", "movie" ->
                mistake = "letterheads.violation.embedded";
            default -> {}
        }
    }

    private void type(String type) {
        if (type.toLowerCase(Locale.ROOT).contains("macroenabled") || type.contains("vbaProject")) {
            mistake = "letterheads.violation.macros";
        }
        document |= type.equals(DOCUMENT);
    }

    private void link(String type, String mode) {
        if (type.endsWith("/attachedTemplate")) {
            mistake = "letterheads.violation.remote-template";
        } else if (type.endsWith("/aFChunk")
                || type.endsWith("/oleObject")
                || type.endsWith("/package")
                || type.endsWith("/control")
                || type.endsWith("/subDocument")) {
            mistake = "letterheads.violation.embedded";
        } else if (type.endsWith("/vbaProject")) {
            mistake = "letterheads.violation.macros";
        } else if (mode.equalsIgnoreCase("External")) {
            mistake = "letterheads.violation.links";
        }
    }

    private @Nullable String fetching() {
        return instructions
                        .toString()
                        .lines()
                        .map(String::strip)
                        .anyMatch(line -> FETCHING.matcher(line).matches()
                                || line.toUpperCase(Locale.ROOT).startsWith("DDE"))
                ? "letterheads.violation.fetches"
                : null;
    }

    private static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
