package vn.congdongso.documents.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.writing.Edition;
import vn.congdongso.documents.writing.LineDifference;
import vn.congdongso.documents.writing.Writings;
import vn.congdongso.documents.writing.Written;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** Who changed what in a draft. */
@Controller
class HistoryController {

    private static final int SIZE = 10;

    private final Writings writings;

    HistoryController(Writings writings) {
        this.writings = writings;
    }

    @GetMapping("/van-ban/{documentId}/lich-su")
    @Allowed(value = Permission.VIEW_DOCUMENT, on = "documentId")
    ModelAndView history(
            @PathVariable DocumentId documentId, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        Written written =
                writings.find(documentId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Paging paging = new Paging(page, SIZE, written.version());
        // one more than is shown: the edition before the last of the page
        List<Edition> editions = writings.editions(documentId, SIZE + 1, paging.offset());
        return Pages.page("documents/history", new HistoryPage(written.line(), rows(editions), paging));
    }

    private static List<HistoryPage.Row> rows(List<Edition> editions) {
        List<HistoryPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(SIZE, editions.size()); i++) {
            Edition edition = editions.get(i);
            rows.add(new HistoryPage.Row(
                    edition, i + 1 < editions.size() ? changes(editions.get(i + 1), edition) : List.of()));
        }
        return rows;
    }

    private static List<LineDifference.Line> changes(Edition before, Edition after) {
        return LineDifference.between(before.text().allLines(), after.text().allLines()).stream()
                .filter(line -> line.change() != LineDifference.Change.SAME)
                .toList();
    }
}
