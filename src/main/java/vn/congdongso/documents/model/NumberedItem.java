package vn.congdongso.documents.model;

import java.util.List;

/** "7. Chỉ huy trưởng …" or "a) …". The author counts, so that groups in between do not break the count. */
public record NumberedItem(ItemNumbering numbering, int number, List<Run> runs) implements Block {

    public NumberedItem {
        runs = Absent.list(runs);
    }

    public static NumberedItem figure(int number, String marked) {
        return new NumberedItem(ItemNumbering.FIGURES, number, Run.marked(marked));
    }

    public static NumberedItem letter(int number, String marked) {
        return new NumberedItem(ItemNumbering.LETTERS, number, Run.marked(marked));
    }

    public String label() {
        return numbering.label(number);
    }
}
