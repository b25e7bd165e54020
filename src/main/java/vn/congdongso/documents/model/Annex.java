package vn.congdongso.documents.model;

import java.util.List;

/**
 * An annex on pages of its own, counted from 1. The line that names the document is written by the writers.
 *
 * @param label "DANH SÁCH"; empty for the usual one, "Phụ lục" with a Roman number where there are several
 */
public record Annex(String title, boolean landscape, List<Block> blocks, String label) {

    public Annex {
        title = Absent.text(title);
        blocks = Absent.list(blocks);
        label = Absent.text(label);
    }

    public Annex(String title, boolean landscape, List<Block> blocks) {
        this(title, landscape, blocks, "");
    }

    public static Annex of(String title, Block... blocks) {
        return new Annex(title, false, List.of(blocks));
    }

    public static Annex wide(String title, Block... blocks) {
        return new Annex(title, true, List.of(blocks));
    }
}
