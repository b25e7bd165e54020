package vn.congdongso.documents.model;

import java.util.List;

/** "- Về chính quyền số: …". */
public record DashItem(List<Run> runs) implements Block {

    public DashItem {
        runs = Absent.list(runs);
    }

    public static DashItem of(String marked) {
        return new DashItem(Run.marked(marked));
    }
}
