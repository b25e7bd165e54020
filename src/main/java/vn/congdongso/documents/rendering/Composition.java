package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Sheet.AnnexSheet;

/** Puts the components of a document where Decree 30/2020, appendix I, parts II to IV, wants them. */
final class Composition {

    static final String RESOLVES = "QUYẾT ĐỊNH:";

    private final UnaryOperator<String> clean;

    /** @param clean applied to every text before it is measured or printed */
    Composition(UnaryOperator<String> clean) {
        this.clean = clean;
    }

    Sheet sheet(OfficialDocument document) {
        return new Sheet(
                clean.apply(document.caption()).replace('\n', ' '),
                clean.apply(document.issuer().inText()).replace('\n', ' '),
                new HeadComposition(clean).head(document),
                flow(document),
                new ClosingComposition(clean).closing(document),
                annexes(document));
    }

    private List<Flow> flow(OfficialDocument document) {
        List<Flow> flow = new ArrayList<>();
        addTitle(flow, document);
        addAddressees(flow, document.addressees());
        if (document.kind().decision() && document.authority() != null) {
            flow.add(title(LineStyle.AUTHORITY, document.authority(), PageMeasures.TEXT));
        }
        document.bases().forEach(basis -> flow.add(line(LineStyle.BASIS, basis)));
        if (document.kind().decision()) {
            flow.add(line(LineStyle.RESOLVES, RESOLVES));
        }
        flow.addAll(new BodyFlow(clean).of(document.body()));
        return flow;
    }

    private void addTitle(List<Flow> flow, OfficialDocument document) {
        DocumentKind kind = document.kind();
        if (kind.letter()) {
            return;
        }
        flow.add(line(LineStyle.TYPE_NAME, kind.typeName().toUpperCase(Locale.ROOT)));
        if (!document.title().isBlank()) {
            flow.add(title(LineStyle.SUBJECT, document.title(), PageMeasures.SUBJECT));
        }
    }

    private void addAddressees(List<Flow> flow, List<String> addressees) {
        if (addressees.size() == 1) {
            flow.add(line(LineStyle.ADDRESSEE_ALONE, "Kính gửi: " + addressees.getFirst()));
        } else if (!addressees.isEmpty()) {
            flow.add(line(LineStyle.ADDRESSEE_LABEL, "Kính gửi:"));
            addressees.forEach(one -> flow.add(line(LineStyle.ADDRESSEE, "- " + one)));
        }
    }

    private List<AnnexSheet> annexes(OfficialDocument document) {
        List<AnnexSheet> sheets = new ArrayList<>();
        for (Annex annex : document.annexes()) {
            String number = document.annexes().size() == 1 ? "" : " " + RomanNumber.of(sheets.size() + 1);
            List<Flow> flow = new ArrayList<>();
            flow.add(line(LineStyle.ANNEX, annex.label().isBlank() ? "Phụ lục" + number : annex.label()));
            int room = PageMeasures.text(annex.landscape());
            flow.add(title(LineStyle.ANNEX_TITLE, annex.title().toUpperCase(Locale.ROOT), room));
            flow.add(line(LineStyle.ANNEX_REFERENCE, reference(document)));
            flow.addAll(new BodyFlow(clean).of(annex.blocks()));
            sheets.add(new AnnexSheet(annex.landscape(), flow));
        }
        return sheets;
    }

    private String reference(OfficialDocument document) {
        return "(Kèm theo " + document.kind().typeName() + " số "
                + document.number().text() + " " + document.date().dayText() + " của " + decider(document) + ")";
    }

    /** A chief who decides in the chief's own name is named, not the body: "Chủ tịch Ủy ban nhân dân xã Đức Tân". */
    private String decider(OfficialDocument document) {
        IssuingBody issuer = document.issuer();
        String authority = document.authority() == null ? "" : spaced(document.authority());
        String name = spaced(issuer.name());
        if (!document.kind().decision() || authority.length() <= name.length() || !authority.endsWith(" " + name)) {
            return issuer.inText();
        }
        String post = authority.substring(0, authority.length() - name.length()).toLowerCase(Locale.ROOT);
        return post.substring(0, 1).toUpperCase(Locale.ROOT) + post.substring(1) + issuer.inText();
    }

    private String spaced(String name) {
        return String.join(" ", clean.apply(name).split("\\s+"));
    }

    private Line title(LineStyle style, String text, int room) {
        return Line.of(style, BalancedLines.of(clean.apply(text), 14, room));
    }

    private Line line(LineStyle style, String text) {
        return Line.of(style, clean.apply(text));
    }
}
