package vn.congdongso.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.checks.Finding;
import vn.congdongso.documents.writing.Written;
import vn.congdongso.shared.Violation;

/**
 * What will be once the document is issued.
 *
 * @param number that it will bear: the paper's own, or the next of the year if nobody takes it before
 * @param issuedOn null where the paper has no whole day
 * @param open remarks that nobody has dealt with
 */
public record IssueDocumentPage(
        Written written,
        @Nullable Integer number,
        @Nullable LocalDate issuedOn,
        List<Finding> findings,
        long open,
        List<DocumentRelation> relations,
        List<Violation> refused) {

    public String address() {
        return "/van-ban/" + written.line().id();
    }

    public boolean onPaper() {
        return written.text().onPaper();
    }

    public boolean decision() {
        return written.text().kind().decision();
    }

    public @Nullable LocalDate effectiveOn() {
        return written.text().effectiveOn() == null ? issuedOn : written.text().effectiveOn();
    }
}
