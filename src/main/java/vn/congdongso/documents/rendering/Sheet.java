package vn.congdongso.documents.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.rendering.Flow.Line;

/**
 * A document laid out but not yet printed: every text final and clean, every paragraph in its style.
 *
 * @param caption the document's name in its properties
 */
record Sheet(String caption, String author, Head head, List<Flow> flow, Closing closing, List<AnnexSheet> annexes) {

    /** Two columns: the body and its number on the left, the nation, place and day on the right. */
    record Head(
            List<Line> issuer,
            List<Line> nation,
            List<Line> reference,
            @Nullable Line placeDate) {}

    /** Recipients on the left, the signature on the right; minutes put a second signature on the left. */
    record Closing(List<Line> left, List<Line> right) {}

    record AnnexSheet(boolean landscape, List<Flow> flow) {}
}
