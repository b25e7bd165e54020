package vn.congdongso.documents.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.writing.DocumentText;
import vn.congdongso.documents.writing.PartialDay;
import vn.congdongso.documents.writing.TextLimits;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.DateText;

/** A document's form, read into its text and filled from it. Kind, and whether it is a paper's, are those of the kept text. */
final class DocumentForm {

    private final Map<String, String> typed;
    private final DocumentText kept;
    private final List<Violation> unreadable = new ArrayList<>();

    private DocumentForm(Map<String, String> typed, DocumentText kept) {
        this.typed = typed;
        this.kept = kept;
    }

    record Read(DocumentText text, List<Violation> unreadable) {}

    /** @param without index of an annex that is to be left out; -1 for none */
    static Read read(Map<String, String> typed, DocumentText kept, int without) {
        DocumentForm form = new DocumentForm(typed, kept);
        return new Read(form.text(without), List.copyOf(form.unreadable));
    }

    private DocumentText text(int without) {
        PaperFields paper = PaperFields.read(typed);
        if (kept.onPaper()) {
            unreadable.addAll(paper.unreadable());
        }
        return new DocumentText(
                kept.kind(),
                new DocumentText.Head(
                        field("parent"), field("issuer"), field("inText"), field("place"), field("symbol")),
                kept.onPaper() ? paper.paper() : null,
                field("title"),
                lines("addressees"),
                field("authority"),
                lines("bases"),
                field("body"),
                annexes(without),
                new DocumentText.Closing(lines("signing"), field("signer"), field("secretary"), lines("recipients")),
                day("effectiveOn"));
    }

    private List<DocumentText.AnnexText> annexes(int without) {
        List<DocumentText.AnnexText> annexes = new ArrayList<>();
        for (int i = 0; i <= TextLimits.ANNEXES && typed.containsKey(annex(i, "title")); i++) {
            if (i != without) {
                annexes.add(new DocumentText.AnnexText(
                        field(annex(i, "label")),
                        field(annex(i, "title")),
                        "true".equals(typed.get(annex(i, "wide"))),
                        field(annex(i, "body"))));
            }
        }
        return annexes;
    }

    static String annex(int index, String part) {
        return "annexes." + index + "." + part;
    }

    private @Nullable LocalDate day(String name) {
        Optional<LocalDate> day =
                DateText.parse(field(name)).filter(read -> read.getYear() > 1900 && read.getYear() < 2200);
        if (day.isEmpty() && !field(name).isBlank()) {
            unreadable.add(Violation.of(name, "writing.form.day"));
        }
        return day.orElse(null);
    }

    private List<String> lines(String name) {
        return field(name).lines().toList();
    }

    private String field(String name) {
        return typed.getOrDefault(name, "");
    }

    static Map<String, String> values(DocumentText text, int version) {
        Map<String, String> values = new HashMap<>();
        values.put("version", Integer.toString(version));
        values.put("parent", text.head().parent());
        values.put("issuer", text.head().issuer());
        values.put("inText", text.head().inText());
        values.put("place", text.head().place());
        values.put("symbol", text.head().symbol());
        DocumentText.Paper paper = text.paper();
        if (paper != null) {
            values.put("number", paper.number() == null ? "" : paper.number().toString());
            values.put("issuedOn", paper.day() == null ? "" : paper.day().typed());
        }
        values.put("title", text.title());
        values.put("addressees", String.join("\n", text.addressees()));
        values.put("authority", text.authority());
        values.put("bases", String.join("\n", text.bases()));
        values.put("body", text.body());
        for (int i = 0; i < text.annexes().size(); i++) {
            DocumentText.AnnexText annex = text.annexes().get(i);
            values.put(annex(i, "label"), annex.label());
            values.put(annex(i, "title"), annex.title());
            values.put(annex(i, "wide"), Boolean.toString(annex.wide()));
            values.put(annex(i, "body"), annex.body());
        }
        values.put("signing", String.join("\n", text.closing().signing()));
        values.put("signer", text.closing().signer());
        values.put("secretary", text.closing().secretary());
        values.put("recipients", String.join("\n", text.closing().recipients()));
        LocalDate effectiveOn = text.effectiveOn();
        values.put(
                "effectiveOn",
                effectiveOn == null ? "" : PartialDay.of(effectiveOn).typed());
        return values;
    }
}
