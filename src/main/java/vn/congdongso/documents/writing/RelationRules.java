package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentRelation;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.Units;

/**
 * What one document cannot do to another: not to itself, not to one of another agency, of a later day, replaced already, or
 * that leads back to it. An agency also acts on what those left behind whose ground it took over.
 */
@Component
class RelationRules {

    private final Relations relations;
    private final Documents documents;
    private final Units units;

    RelationRules(Relations relations, Documents documents, Units units) {
        this.relations = relations;
        this.documents = documents;
        this.units = units;
    }

    /** @param day on which the first document is issued, as far as it is known */
    List<Violation> violations(DocumentRelation relation, LocalDate day) {
        DocumentSummary from = relation.from();
        DocumentSummary to = relation.to();
        if (from.id().equals(to.id())) {
            return List.of(violation("itself"));
        }
        List<Violation> violations = new ArrayList<>();
        if (relation.kind().changesOther()) {
            changing(violations, from, to);
        }
        if (relation.kind() == RelationKind.REPLACES) {
            relations
                    .replacedBy(to.id(), from.id())
                    .flatMap(documents::find)
                    .ifPresent(by ->
                            violations.add(violation("replaced-already", to.notation(), by.notation(), by.day())));
        }
        if (relation.kind() == RelationKind.DECIDES
                && (to.kind() != DocumentKind.TO_TRINH || from.kind() != DocumentKind.QUYET_DINH)) {
            violations.add(violation("not-a-proposal", to.subject()));
        }
        if (to.issuedOn() != null && to.issuedOn().isAfter(day)) {
            violations.add(violation("issued-later", to.notation(), to.issuedOn(), day));
        }
        if (relations.leads(to.id(), from.id(), family(relation.kind()))) {
            violations.add(violation("cycle", to.issued() ? to.notation() : to.subject()));
        }
        return violations;
    }

    private void changing(List<Violation> violations, DocumentSummary from, DocumentSummary to) {
        if (!ofTheSame(from, to)) {
            violations.add(violation("other-agency", to.notation()));
        }
        if (!to.issued()) {
            violations.add(violation("not-issued", to.subject()));
        } else if (!to.stands()) {
            violations.add(violation("ended-already", to.notation()));
        }
    }

    private boolean ofTheSame(DocumentSummary from, DocumentSummary to) {
        return from.agency().equals(to.agency())
                || units.predecessors(from.agency()).stream()
                        .anyMatch(before -> before.id().equals(to.agency()));
    }

    private static List<RelationKind> family(RelationKind kind) {
        return kind.changesOther()
                ? Arrays.stream(RelationKind.values())
                        .filter(RelationKind::changesOther)
                        .toList()
                : List.of(kind);
    }

    private static Violation violation(String what, Object... args) {
        return Violation.of("to", "writing.violation.relation." + what, args);
    }
}
