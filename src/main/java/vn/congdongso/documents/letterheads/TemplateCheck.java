package vn.congdongso.documents.letterheads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.rendering.Placeholder;
import vn.congdongso.documents.rendering.PlaceholderText;
import vn.congdongso.documents.rendering.TemplateRendering;
import vn.congdongso.documents.rendering.TemplateText;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Whether a template says what it has to, in words that are known, and can be filled. */
final class TemplateCheck {

    private static final String FILE = TemplateGate.FILE;
    private static final int MOST_TOLD = 12;

    private TemplateCheck() {}

    static List<Violation> violations(byte[] file, DocumentKind kind) {
        Optional<Violation> gate = TemplateGate.mistake(file);
        if (gate.isPresent()) {
            return List.of(gate.get());
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<Violation> found = placeholders(word, kind);
            if (found.isEmpty()) {
                // what can be filled today can be filled on the day it is needed
                new TemplateRendering().render(SampleDocument.of(kind), file);
            }
            return found.stream().limit(MOST_TOLD).toList();
        } catch (IOException | RuntimeException broken) {
            // hostile files break the reader in ways of their own
            return List.of(Violation.of(FILE, "letterheads.violation.broken"));
        }
    }

    private static List<Violation> placeholders(XWPFDocument word, DocumentKind kind) {
        List<Violation> found = new ArrayList<>();
        Set<Placeholder> seen = EnumSet.noneOf(Placeholder.class);
        for (TemplateText.Spot spot : TemplateText.of(word)) {
            PlaceholderText text = new PlaceholderText(spot.paragraph());
            if (text.torn()) {
                found.add(Violation.of(FILE, "letterheads.violation.torn", shortened(text.text())));
            }
            for (String code : text.codes()) {
                look(code, text, spot.inText(), seen, found);
            }
        }
        for (Placeholder missing : Placeholder.needed(kind)) {
            if (!seen.contains(missing)) {
                found.add(Violation.of(FILE, "letterheads.violation.missing", missing.text()));
            }
        }
        return found;
    }

    private static void look(
            String code, PlaceholderText text, boolean inText, Set<Placeholder> seen, List<Violation> found) {
        Optional<Placeholder> known = Placeholder.of(code);
        if (known.isEmpty()) {
            found.add(nearest(code)
                    .map(near -> Violation.of(
                            FILE, "letterheads.violation.unknown-near", "{{" + shortened(code) + "}}", near.text()))
                    .orElseGet(
                            () -> Violation.of(FILE, "letterheads.violation.unknown", "{{" + shortened(code) + "}}")));
            return;
        }
        Placeholder placeholder = known.get();
        boolean again = !seen.add(placeholder);
        if (placeholder.block() && again) {
            found.add(Violation.of(FILE, "letterheads.violation.twice", placeholder.text()));
        }
        if (placeholder.block() && !text.text().strip().matches("\\{\\{[^{}]*}}")) {
            found.add(Violation.of(FILE, "letterheads.violation.not-alone", placeholder.text()));
        }
        if (placeholder.wide() && !inText) {
            found.add(Violation.of(FILE, "letterheads.violation.in-table", placeholder.text()));
        }
    }

    /** The placeholder that was most likely meant; none where nothing is alike. */
    static Optional<Placeholder> nearest(String code) {
        String key = VietnameseText.key(code).replace(' ', '_');
        return List.of(Placeholder.values()).stream()
                .min(Comparator.comparingInt(placeholder -> VietnameseText.distance(key, placeholder.code())))
                .filter(placeholder -> VietnameseText.distance(key, placeholder.code())
                        <= Math.max(2, placeholder.code().length() / 2));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
