package vn.congdongso.documents.writing;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.shared.Violation;

/** How much each field takes; the only thing that a draft, too, must meet. */
public final class TextLimits {

    public static final int BODY = 60_000;
    public static final int LINES = 10_000;
    public static final int TITLE = 1_000;
    public static final int ANNEXES = 12;
    static final int LINE = 2_000;
    static final int NAME = 300;
    static final int ROWS = 100;

    private final List<Violation> violations = new ArrayList<>();

    private TextLimits() {}

    static List<Violation> violations(DocumentText text) {
        TextLimits limits = new TextLimits();
        limits.head(text.head());
        limits.atMost("title", text.title(), TITLE);
        limits.atMost("authority", text.authority(), NAME);
        limits.rows("addressees", text.addressees());
        limits.rows("bases", text.bases());
        limits.atMost("body", text.body(), BODY);
        limits.rows("signing", text.closing().signing());
        limits.atMost("signer", text.closing().signer(), NAME);
        limits.atMost("secretary", text.closing().secretary(), NAME);
        limits.rows("recipients", text.closing().recipients());
        if (text.annexes().size() > ANNEXES) {
            limits.violations.add(Violation.of(
                    "annexes.0.title",
                    "writing.violation.too-many",
                    ANNEXES,
                    text.annexes().size()));
        }
        for (int i = 0; i < text.annexes().size(); i++) {
            DocumentText.AnnexText annex = text.annexes().get(i);
            limits.atMost("annexes." + i + ".label", annex.label(), NAME);
            limits.atMost("annexes." + i + ".title", annex.title(), TITLE);
            limits.atMost("annexes." + i + ".body", annex.body(), BODY);
        }
        if (text.head().symbol().isEmpty()) {
            limits.violations.add(Violation.of("symbol", "writing.violation.no-symbol"));
        }
        return limits.violations;
    }

    private void head(DocumentText.Head head) {
        atMost("parent", head.parent(), NAME);
        atMost("issuer", head.issuer(), NAME);
        atMost("inText", head.inText(), NAME);
        atMost("place", head.place(), NAME);
        atMost("symbol", head.symbol(), 60);
    }

    private void atMost(String field, String text, int most) {
        if (text.length() > most) {
            violations.add(Violation.of(field, "writing.violation.too-long", most, text.length()));
        }
    }

    private void rows(String field, List<String> rows) {
        if (rows.size() > ROWS) {
            violations.add(Violation.of(field, "writing.violation.too-many", ROWS, rows.size()));
        }
        if (rows.stream().anyMatch(row -> row.length() > LINE)) {
            violations.add(Violation.of(field, "writing.violation.line-too-long", LINE));
        }
    }
}
