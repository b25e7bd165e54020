package vn.congdongso.documents.model;

import java.util.List;

/**
 * "- Về chính quyền số: …", and below it "+ …".
 *
 * @param deeper whether it stands below an item with a dash
 */
public record DashItem(List<Run> runs, boolean deeper) implements Block {

    public DashItem {
        runs = Absent.list(runs);
    }

    public DashItem(List<Run> runs) {
        this(runs, false);
    }

    public static DashItem of(String marked) {
        return new DashItem(Run.marked(marked));
    }

    /** With its blank. */
    public String label() {
        return deeper ? "+ " : "- ";
    }
}
