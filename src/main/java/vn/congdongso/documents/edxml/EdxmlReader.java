package vn.congdongso.documents.edxml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.edxml.EdxmlMessage.Attached;
import vn.congdongso.documents.edxml.EdxmlMessage.Party;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/**
 * Reads an .edxml file from anybody. Elements are known by their local names, for senders disagree on namespaces; what
 * is not known is passed over. Nothing is fetched, nothing expanded, and every size has an end.
 */
public final class EdxmlReader {

    public static final String FIELD = "file";

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_CONTENT = 40 * 1024 * 1024;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2}).*");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}).*");

    private final Map<String, String> facts = new HashMap<>();
    private final List<Party> to = new ArrayList<>();
    private final Map<String, String> named = new HashMap<>();
    private final List<Map<String, String>> attachments = new ArrayList<>();
    private boolean message;

    private EdxmlReader() {}

    public static Outcome<EdxmlMessage> read(byte[] file) {
        EdxmlReader reader = new EdxmlReader();
        try {
            reader.parse(file);
        } catch (Unreadable e) {
            return refused(e.key);
        } catch (XMLStreamException | RuntimeException e) {
            boolean types = new String(file, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
            return refused(types ? "registers.violation.file-dtd" : "registers.violation.edxml-damaged");
        }
        return reader.message ? reader.message() : refused("registers.violation.edxml-none");
    }

    private static Outcome<EdxmlMessage> refused(String key) {
        return Outcome.refused(Violation.of(FIELD, key));
    }

    /** Why a file is given up. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;

        Unreadable(String key) {
            super(key, null, false, false);
            this.key = key;
        }
    }

    private void parse(byte[] file) throws XMLStreamException {
        XMLStreamReader xml = hardened().createXMLStreamReader(new ByteArrayInputStream(file));
        Deque<String> path = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable("registers.violation.file-dtd");
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    if (elements > MOST_ELEMENTS || path.size() >= DEEPEST) {
                        throw new Unreadable("registers.violation.edxml-swells");
                    }
                    path.push(xml.getLocalName());
                    texts.push(new StringBuilder());
                    begin(path);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml, path, texts);
                case XMLStreamConstants.END_ELEMENT -> {
                    String text = texts.pop().toString();
                    end(path, text);
                    path.pop();
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private static void add(XMLStreamReader xml, Deque<String> path, Deque<StringBuilder> texts) {
        StringBuilder text = texts.peek();
        String name = path.peek();
        if (text == null || name == null) {
            return;
        }
        int most = name.equals("ContentTransferEncoded") ? LONGEST_CONTENT : LONGEST_TEXT;
        if (text.length() + xml.getTextLength() > most) {
            throw new Unreadable("registers.violation.edxml-swells");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void begin(Deque<String> path) {
        String name = path.peek();
        if ("MessageHeader".equals(name)) {
            message = true;
        } else if ("To".equals(name)) {
            facts.keySet().removeIf(key -> key.startsWith("To/"));
        } else if ("Attachment".equals(name)) {
            attachments.add(new HashMap<>());
        }
    }

    private void end(Deque<String> path, String text) {
        List<String> upwards = List.copyOf(path);
        String name = upwards.getFirst();
        String parent = upwards.size() > 1 ? upwards.get(1) : "";
        switch (parent) {
            case "Attachment" -> attachments.getLast().putIfAbsent(name, text);
            case "Reference" -> named.put(name, text.strip());
            default -> facts.putIfAbsent(parent + "/" + name, VietnameseText.clean(text));
        }
        if (name.equals("To")) {
            to.add(party("To"));
        }
        if (name.equals("Reference")) {
            facts.put(
                    "name of " + named.getOrDefault("ContentId", ""),
                    VietnameseText.clean(named.getOrDefault("AttachmentName", "")));
            named.clear();
        }
    }

    private Outcome<EdxmlMessage> message() {
        List<Attached> files = new ArrayList<>();
        EdxmlContents contents = new EdxmlContents();
        for (Map<String, String> attachment : attachments) {
            String said = VietnameseText.clean(attachment.getOrDefault("AttachmentName", ""));
            String id = attachment.getOrDefault("ContentId", "").strip();
            String name = said.isEmpty() ? facts.getOrDefault("name of " + id, "") : said;
            String type = VietnameseText.clean(attachment.getOrDefault("ContentType", ""));
            switch (contents.of(name, type, attachment.getOrDefault("ContentTransferEncoded", ""))) {
                case Outcome.Refused<List<Attached>>(List<Violation> violations) -> {
                    return Outcome.refused(violations);
                }
                case Outcome.Accepted<List<Attached>>(List<Attached> found) -> files.addAll(found);
            }
        }
        return Outcome.accepted(new EdxmlMessage(
                party("From"),
                to,
                fact("MessageHeader/DocumentId"),
                fact("Code/CodeNumber"),
                fact("Code/CodeNotation"),
                fact("PromulgationInfo/Place"),
                day(fact("PromulgationInfo/PromulgationDate")),
                fact("DocumentType/TypeName"),
                fact("MessageHeader/Subject").isEmpty() ? fact("MessageHeader/Content") : fact("MessageHeader/Subject"),
                fact("SignerInfo/FullName"),
                fact("SignerInfo/Position"),
                day(fact("MessageHeader/DueDate")),
                files));
    }

    private Party party(String element) {
        return new Party(
                fact(element + "/OrganId"), fact(element + "/OrganizationInCharge"), fact(element + "/OrganName"));
    }

    private String fact(String path) {
        return facts.getOrDefault(path, "");
    }

    private static @Nullable LocalDate day(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        Matcher day = DAY_FIRST.matcher(text);
        try {
            if (year.matches()) {
                return LocalDate.of(number(year, 1), number(year, 2), number(year, 3));
            }
            return day.matches() ? LocalDate.of(number(day, 3), number(day, 2), number(day, 1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
