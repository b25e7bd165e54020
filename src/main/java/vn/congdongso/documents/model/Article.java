package vn.congdongso.documents.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Điều 1." With a title the whole line is bold; without one the first paragraph runs on after the number.
 *
 * @param blocks what the article holds; articles do not nest
 */
public record Article(int number, @Nullable String title, List<Block> blocks) implements Block {

    public Article {
        blocks = Absent.list(blocks);
    }

    public static Article of(int number, String text) {
        return new Article(number, null, List.of(Paragraph.of(text)));
    }

    public static Article of(int number, Block... blocks) {
        return new Article(number, null, List.of(blocks));
    }

    public static Article titled(int number, String title, Block... blocks) {
        return new Article(number, title, List.of(blocks));
    }
}
