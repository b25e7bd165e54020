package vn.congdongso.documents;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** What keeps a document from being given its number on that day; asked inside the transaction that issues it. */
public interface IssueCheck {

    List<Violation> violations(DocumentId document, UnitId agency, OfficialDocument content, LocalDate issuedOn);
}
