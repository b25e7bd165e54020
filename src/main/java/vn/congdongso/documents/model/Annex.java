package vn.congdongso.documents.model;

import java.util.List;

/**
 * An annex on pages of its own, counted from 1. Its label ("Phụ lục", with a Roman number where there are several) and
 * the line that names the document are written by the writers.
 */
public record Annex(String title, boolean landscape, List<Block> blocks) {

    public Annex {
        title = Absent.text(title);
        blocks = Absent.list(blocks);
    }

    public static Annex of(String title, Block... blocks) {
        return new Annex(title, false, List.of(blocks));
    }

    public static Annex wide(String title, Block... blocks) {
        return new Annex(title, true, List.of(blocks));
    }
}
