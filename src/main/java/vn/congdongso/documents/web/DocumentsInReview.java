package vn.congdongso.documents.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Agencies;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.Documents;
import vn.congdongso.home.Waiting;
import vn.congdongso.home.WaitingSource;

/** Drafts that somebody sent for review. */
@Component
class DocumentsInReview implements WaitingSource {

    private final Agencies agencies;
    private final Documents documents;

    DocumentsInReview(Agencies agencies, Documents documents) {
        this.agencies = agencies;
        this.documents = documents;
    }

    @Override
    public List<Waiting> of(CurrentAccount who) {
        var own = agencies.where(who, Permission.ISSUE_DOCUMENT).keySet();
        if (own.isEmpty()) {
            return List.of();
        }
        long waiting = documents
                .list(new Documents.Filter(own, null, DocumentStatus.IN_REVIEW, null, ""), 1, 1)
                .total();
        return waiting == 0
                ? List.of()
                : List.of(Waiting.of("/van-ban?tinh-trang=IN_REVIEW", "writing.waiting.review", waiting));
    }
}
