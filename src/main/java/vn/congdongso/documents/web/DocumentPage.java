package vn.congdongso.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentLink;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.checks.Finding;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.writing.Ended;
import vn.congdongso.documents.writing.Said;
import vn.congdongso.documents.writing.Written;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;

/**
 * A document as it will be printed, with all that is known of it.
 *
 * @param html the document, already escaped
 * @param written its text; null where another module composes it
 * @param elsewhere that module's page
 * @param relations what it does to others, and others to it
 * @param form of the deed that was refused, with what was typed
 */
public record DocumentPage(
        DocumentSummary line,
        UnitSummary agency,
        String html,
        @Nullable Written written,
        @Nullable String elsewhere,
        @Nullable String editElsewhere,
        List<Finding> findings,
        List<Said> remarks,
        List<DocumentRelation> relations,
        @Nullable Ended ended,
        @Nullable LocalDate effectiveOn,
        List<DocumentLink> links,
        Rights rights,
        FormView form) {

    public record Rights(boolean write, boolean issue) {}

    public String address() {
        return "/van-ban/" + line.id();
    }

    public @Nullable String editAddress() {
        if (!rights.write() || line.issued()) {
            return null;
        }
        return written == null ? editElsewhere : address() + "/sua";
    }

    /** Whether review, number and day are given here. */
    public boolean livesHere() {
        return written != null;
    }

    public boolean mayTakeBack() {
        return livesHere() && rights.issue() && line.stands();
    }

    public boolean mayDecide() {
        return rights.write() && line.kind() == DocumentKind.TO_TRINH && line.stands();
    }

    public boolean mayRelate() {
        return rights.write() && livesHere();
    }

    public boolean outgoing(DocumentRelation relation) {
        return relation.from().id().equals(line.id());
    }

    public boolean replaced() {
        return relations.stream()
                .anyMatch(relation -> relation.kind() == RelationKind.REPLACES
                        && !outgoing(relation)
                        && relation.from().stands());
    }

    public DocumentSummary other(DocumentRelation relation) {
        return outgoing(relation) ? relation.to() : relation.from();
    }

    public boolean onPaper() {
        return written != null && written.text().onPaper();
    }
}
