package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Sheet.Closing;

/** Recipients and signature: cells 7a to 7c and 9b of the decree's diagram. */
final class ClosingComposition {

    static final String RECIPIENTS = "Nơi nhận:";

    private final UnaryOperator<String> clean;

    ClosingComposition(UnaryOperator<String> clean) {
        this.clean = clean;
    }

    Closing closing(OfficialDocument document) {
        Signature signature = document.signature();
        List<Line> left = new ArrayList<>();
        if (signature.secretary() != null) {
            left.add(line(LineStyle.SIGNING, signature.secretary().title()));
            left.add(name(signature.secretary().name()));
        }
        if (!document.recipients().isEmpty()) {
            left.add(line(LineStyle.RECIPIENTS, RECIPIENTS));
            document.recipients().forEach(one -> left.add(line(LineStyle.RECIPIENT, "- " + one)));
        }
        List<Line> right = new ArrayList<>();
        for (SigningLine title : signature.lines()) {
            right.add(line(LineStyle.SIGNING, title.text()));
        }
        right.add(name(signature.name()));
        return new Closing(left, right);
    }

    private Line name(@Nullable String name) {
        return line(LineStyle.SIGNER, name == null ? "" : name);
    }

    private Line line(LineStyle style, String text) {
        return Line.of(style, clean.apply(text));
    }
}
