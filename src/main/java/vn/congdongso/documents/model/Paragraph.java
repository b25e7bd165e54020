package vn.congdongso.documents.model;

import java.util.List;

/** Running text: justified with an indented first line, or centred. */
public record Paragraph(List<Run> runs, boolean centred) implements Block {

    public Paragraph {
        runs = Absent.list(runs);
    }

    /** Text in which {@code **stars**} mark what is bold. */
    public static Paragraph of(String marked) {
        return new Paragraph(Run.marked(marked), false);
    }

    /** "(Có danh sách kèm theo)". */
    public static Paragraph centredItalic(String text) {
        return new Paragraph(List.of(Run.italic(text)), true);
    }
}
