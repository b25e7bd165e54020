package vn.congdongso.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Sheet.AnnexSheet;

/**
 * The .docx on a locality's own template: wording and look are the template's, what the document says comes into its
 * placeholders. What a template knows no place for is appended, so that nothing of a document is lost.
 */
public final class TemplateRendering {

    /** @throws UncheckedIOException when the template cannot be read; templates are checked when they are taken in */
    public byte[] render(OfficialDocument document, byte[] template) {
        Sheet sheet = new Composition(PrintableText::clean).sheet(document);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(template))) {
            WordParts.addMissingStyles(word);
            WordRendering.describe(word, sheet);
            fill(word, sheet, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(template.length + 16_384);
            word.write(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void fill(XWPFDocument word, Sheet sheet, OfficialDocument document) {
        Map<Placeholder, String> values = values(sheet, document);
        Map<Placeholder, List<Flow>> blocks = blocks(sheet);
        boolean annexed = false;
        for (TemplateText.Spot spot : TemplateText.of(word)) {
            XWPFParagraph paragraph = spot.paragraph();
            Optional<Placeholder> block = blockOf(paragraph);
            if (block.isPresent()) {
                WordFlow flow = new WordFlow(word, WordSpot.before(paragraph));
                flow.write(blocks.getOrDefault(block.get(), List.of()), PageMeasures.TEXT);
                annexed |= block.get() == Placeholder.ANNEXES;
                remove(word, paragraph);
            } else {
                replace(word, paragraph, values);
            }
        }
        if (!annexed) {
            new WordFlow(word).write(blocks.getOrDefault(Placeholder.ANNEXES, List.of()), PageMeasures.TEXT);
        }
        startAnnexesOnNewPages(word);
    }

    private static Optional<Placeholder> blockOf(XWPFParagraph paragraph) {
        List<String> codes = new PlaceholderText(paragraph).codes();
        return codes.size() == 1 ? Placeholder.of(codes.getFirst()).filter(Placeholder::block) : Optional.empty();
    }

    private static void replace(XWPFDocument word, XWPFParagraph paragraph, Map<Placeholder, String> values) {
        boolean replaced = false;
        for (String code : new PlaceholderText(paragraph).codes()) {
            String value = Placeholder.of(code)
                    .map(placeholder -> values.getOrDefault(placeholder, ""))
                    .orElse("");
            replaced |= new PlaceholderText(paragraph).replaceFirst(code, value);
        }
        if (replaced && paragraph.getText().isBlank()) {
            remove(word, paragraph);
        }
    }

    /** A cell keeps at least one paragraph: without any Word calls the file damaged. */
    private static void remove(XWPFDocument word, XWPFParagraph paragraph) {
        if (paragraph.getBody() instanceof XWPFTableCell cell) {
            if (cell.getParagraphs().size() > 1) {
                cell.removeParagraph(cell.getParagraphs().indexOf(paragraph));
            } else {
                empty(paragraph);
            }
        } else if (paragraph.getBody() == word && !paragraph.getCTP().isSetPPr()) {
            word.removeBodyElement(word.getPosOfParagraph(paragraph));
        } else if (paragraph.getBody() == word && !paragraph.getCTP().getPPr().isSetSectPr()) {
            word.removeBodyElement(word.getPosOfParagraph(paragraph));
        } else {
            empty(paragraph);
        }
    }

    private static void empty(XWPFParagraph paragraph) {
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
    }

    private static void startAnnexesOnNewPages(XWPFDocument word) {
        word.getParagraphs().stream()
                .filter(paragraph -> LineStyle.ANNEX.wordStyle().equals(paragraph.getStyle()))
                .forEach(paragraph -> paragraph.setPageBreak(true));
    }

    private static Map<Placeholder, String> values(Sheet sheet, OfficialDocument document) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.PARENT_BODY, text(sheet.head().issuer(), LineStyle.PARENT_BODY));
        values.put(Placeholder.ISSUING_BODY, text(sheet.head().issuer(), LineStyle.ISSUING_BODY));
        values.put(Placeholder.NUMBER, document.number().text());
        Line date = sheet.head().placeDate();
        values.put(Placeholder.PLACE_DATE, date == null ? "" : date.text());
        values.put(Placeholder.TYPE_NAME, text(lines(sheet.flow()), LineStyle.TYPE_NAME));
        values.put(
                Placeholder.SUBJECT,
                document.kind().letter()
                        ? text(sheet.head().reference(), LineStyle.ABOUT)
                        : text(lines(sheet.flow()), LineStyle.SUBJECT));
        values.put(Placeholder.AUTHORITY, text(lines(sheet.flow()), LineStyle.AUTHORITY));
        values.put(Placeholder.SIGNING, text(sheet.closing().right(), LineStyle.SIGNING));
        values.put(Placeholder.SIGNER, text(sheet.closing().right(), LineStyle.SIGNER));
        values.put(Placeholder.SECRETARY, text(sheet.closing().left(), LineStyle.SIGNER));
        return values;
    }

    private static Map<Placeholder, List<Flow>> blocks(Sheet sheet) {
        Map<Placeholder, List<Flow>> blocks = new EnumMap<>(Placeholder.class);
        List<Flow> body = new ArrayList<>();
        for (Flow piece : sheet.flow()) {
            LineStyle style = piece instanceof Line line ? line.style() : LineStyle.BODY;
            switch (style) {
                case TYPE_NAME, SUBJECT, AUTHORITY, RESOLVES -> {}
                case ADDRESSEE, ADDRESSEE_ALONE, ADDRESSEE_LABEL -> add(blocks, Placeholder.ADDRESSEES, piece);
                case BASIS -> add(blocks, Placeholder.BASES, piece);
                default -> body.add(piece);
            }
        }
        blocks.put(Placeholder.BODY, body);
        sheet.closing().left().stream()
                .filter(line -> line.style() == LineStyle.RECIPIENT)
                .forEach(line -> add(blocks, Placeholder.RECIPIENTS, line));
        for (AnnexSheet annex : sheet.annexes()) {
            annex.flow().forEach(piece -> add(blocks, Placeholder.ANNEXES, piece));
        }
        return blocks;
    }

    private static void add(Map<Placeholder, List<Flow>> blocks, Placeholder block, Flow piece) {
        blocks.computeIfAbsent(block, none -> new ArrayList<>()).add(piece);
    }

    private static List<Line> lines(List<Flow> flow) {
        return flow.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    private static String text(List<Line> lines, LineStyle style) {
        return lines.stream()
                .filter(line -> line.style() == style)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
