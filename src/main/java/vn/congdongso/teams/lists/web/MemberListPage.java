package vn.congdongso.teams.lists.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.teams.lists.ListCheck;
import vn.congdongso.teams.lists.OldEncoding;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * @param lines of the page that is shown
 * @param onlyBad whether only rows with mistakes are shown
 * @param leftOut headings of columns that were not kept
 * @param taken what the list has put into the draft and can be taken back
 * @param old where the handed in text is not Unicode
 */
public record MemberListPage(
        DocumentId document,
        FormView form,
        List<Shown> lines,
        Counts counts,
        Paging paging,
        boolean onlyBad,
        List<String> leftOut,
        @Nullable Taken taken,
        @Nullable OldLetters old) {

    /** @param index of the row in the whole list */
    public record Shown(int index, ListCheck.Line line) {}

    public record Counts(int rows, int going, int bad) {}

    public record Taken(int people, Instant until) {}

    /** @param sample its first lines as they would read */
    public record OldLetters(OldEncoding encoding, List<String> sample) {}

    public String decision() {
        return "/quyet-dinh/" + document;
    }

    public String address() {
        return decision() + "/danh-sach";
    }

    public boolean waiting() {
        return counts.rows() > 0;
    }
}
