package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** Says what a document does to an earlier one. A draft only intends it; it counts when the draft is issued. */
@NamedInterface("deeds")
@UseCase
public class RelateDocuments {

    private final Documents documents;
    private final Relations relations;
    private final RelationRules rules;
    private final Changes changes;
    private final Today today;

    RelateDocuments(Documents documents, Relations relations, RelationRules rules, Changes changes, Today today) {
        this.documents = documents;
        this.relations = relations;
        this.rules = rules;
        this.changes = changes;
        this.today = today;
    }

    public record Command(DocumentId from, RelationKind kind, DocumentId to) {}

    public Outcome<DocumentRelation> relate(Command command) {
        relations.lock(List.of(command.from(), command.to()));
        DocumentRelation relation = relation(command);
        List<Violation> violations = rules.violations(relation, day(relation.from()));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        if (relation.kind() == RelationKind.RECALLS && relation.from().issued()) {
            return Outcome.refused(Violation.of("kind", "writing.violation.relation.recall-before-issue"));
        }
        relations.add(command.from(), command.kind(), command.to());
        record("documents.relation.made", relation);
        return Outcome.accepted(relation);
    }

    /** Only what a draft intends can be taken away; what an issued document did is history. */
    public Outcome<DocumentRelation> release(Command command) {
        relations.lock(List.of(command.from(), command.to()));
        DocumentRelation relation = relation(command);
        if (relation.from().issued()) {
            return Outcome.refused(Violation.of("to", "writing.violation.already-issued"));
        }
        if (relations.remove(command.from(), command.kind(), command.to())) {
            record("documents.relation.released", relation);
        }
        return Outcome.accepted(relation);
    }

    private DocumentRelation relation(Command command) {
        return new DocumentRelation(
                documents.find(command.from()).orElseThrow(),
                command.kind(),
                documents.find(command.to()).orElseThrow());
    }

    /** A draft's own paper day is known to the checks at issue; until then it is measured by today. */
    private LocalDate day(DocumentSummary from) {
        return from.issuedOn() == null ? today.today() : from.issuedOn();
    }

    private void record(String action, DocumentRelation relation) {
        DocumentSummary to = relation.to();
        changes.record(Change.of(
                action,
                "document",
                relation.from().id(),
                relation.from().agency().value(),
                new Trace(relation.kind(), to.id().toString(), to.notation())));
    }

    private record Trace(RelationKind kind, String to, String notation) {}
}
