package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.ItemNumbering;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Punctuation;
import vn.congdongso.teams.domain.MembersDifference.Fate;
import vn.congdongso.teams.domain.MembersDifference.Line;

/** A difference of members, as a decision writes it: points a, b, c, each with its people. */
final class DifferenceWording {

    private final Naming naming;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int points;

    private DifferenceWording(Naming naming, List<Line> lines) {
        this.naming = naming;
        this.lines = lines;
    }

    static List<Block> of(Naming naming, List<Line> lines) {
        DifferenceWording wording = new DifferenceWording(naming, lines);
        wording.point(Fate.COMES, "Bổ sung", wording::comes);
        wording.point(Fate.CHANGES_ROLE, "Thay đổi nhiệm vụ", wording::changes);
        wording.point(Fate.GOES, "Thôi tham gia", DifferenceWording::named);
        if (wording.blocks.isEmpty()) {
            wording.blocks.add(new Paragraph(TextBlocks.plain("Giữ nguyên thành phần hiện có."), false));
        }
        return wording.blocks;
    }

    private void point(Fate fate, String title, Function<Line, String> words) {
        List<String> items =
                lines.stream().filter(line -> line.fate() == fate).map(words).toList();
        if (!items.isEmpty()) {
            blocks.add(new NumberedItem(ItemNumbering.LETTERS, ++points, TextBlocks.plain(title + ":")));
            Punctuation.list(items).forEach(item -> blocks.add(new DashItem(TextBlocks.plain(item))));
        }
    }

    private String comes(Line line) {
        return named(line) + ": " + naming.of(Objects.requireNonNull(line.after()));
    }

    private String changes(Line line) {
        return named(line) + ": từ " + naming.of(Objects.requireNonNull(line.before())) + " làm "
                + naming.of(Objects.requireNonNull(line.after()));
    }

    private static String named(Line line) {
        return line.name().isEmpty() || line.position().isEmpty() ? line.shown() : line.name() + ", " + line.position();
    }
}
