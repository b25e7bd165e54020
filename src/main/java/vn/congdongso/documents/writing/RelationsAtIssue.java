package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.IssueCheck;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** What a draft meant to do to others may have become impossible while it was being written. */
@Component
class RelationsAtIssue implements IssueCheck {

    private final Documents documents;
    private final Relations relations;
    private final RelationRules rules;

    RelationsAtIssue(Documents documents, Relations relations, RelationRules rules) {
        this.documents = documents;
        this.relations = relations;
        this.rules = rules;
    }

    @Override
    public List<Violation> violations(
            DocumentId document, UnitId agency, OfficialDocument content, LocalDate issuedOn) {
        List<DocumentRelation> own = own(document).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        relations.lock(own.stream().map(relation -> relation.to().id()).toList());
        return own(document)
                .flatMap(relation -> rules.violations(relation, issuedOn).stream())
                .toList();
    }

    private Stream<DocumentRelation> own(DocumentId document) {
        return documents.relations(document).stream()
                .filter(relation -> relation.from().id().equals(document));
    }
}
