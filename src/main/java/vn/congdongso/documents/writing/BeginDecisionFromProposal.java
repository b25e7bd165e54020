package vn.congdongso.documents.writing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.RelationKind;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Punctuation;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Begins the decision that a proposal asks for, with its title, bases and text, and keeps the link. */
@NamedInterface("deeds")
@UseCase
public class BeginDecisionFromProposal {

    private final DraftDocument draftDocument;
    private final RelateDocuments relateDocuments;
    private final Documents documents;
    private final Units units;
    private final Changes changes;
    private final Today today;

    BeginDecisionFromProposal(
            DraftDocument draftDocument,
            RelateDocuments relateDocuments,
            Documents documents,
            Units units,
            Changes changes,
            Today today) {
        this.draftDocument = draftDocument;
        this.relateDocuments = relateDocuments;
        this.documents = documents;
        this.units = units;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<DocumentId> begin(DocumentId proposal, CurrentAccount who) {
        DocumentSummary line = documents.find(proposal).orElseThrow();
        if (line.kind() != DocumentKind.TO_TRINH) {
            return Outcome.refused(Violation.of("to", "writing.violation.relation.not-a-proposal", line.subject()));
        }
        UnitSummary agency = units.lastKnown(line.agency(), today.today()).orElseThrow();
        DocumentText text = taken(line, documents.content(proposal), agency);
        return draftDocument.begin(line.agency(), text, who).map(decision -> linked(decision, line));
    }

    private DocumentId linked(DocumentId decision, DocumentSummary proposal) {
        relateDocuments
                .relate(new RelateDocuments.Command(decision, RelationKind.DECIDES, proposal.id()))
                .orThrow();
        changes.record(Change.of(
                "documents.writing.begun-from-proposal",
                "document",
                decision,
                proposal.agency().value(),
                proposal.id().toString()));
        return decision;
    }

    private static DocumentText taken(DocumentSummary line, OfficialDocument proposal, UnitSummary agency) {
        DocumentText blank = Beginnings.of(DocumentKind.QUYET_DINH, agency, null);
        List<String> bases = new ArrayList<>(proposal.bases());
        bases.add("Theo đề nghị của " + proposal.issuer().inText() + " tại Tờ trình" + cited(line));
        return new DocumentText(
                blank.kind(),
                blank.head(),
                null,
                proposal.title().replaceFirst("(?i)^(Về việc)\\s+đề nghị\\s+", "$1 "),
                List.of(),
                blank.authority(),
                Punctuation.list(bases),
                BodyText.write(proposal.body()),
                List.of(),
                blank.closing(),
                null);
    }

    private static String cited(DocumentSummary proposal) {
        return proposal.issued() ? " số " + proposal.notation() + " " + DateLine.written(proposal.day()) : "";
    }
}
