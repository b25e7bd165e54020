package vn.congdongso.documents;

import java.util.List;
import vn.congdongso.access.CurrentAccount;

/** Links on a document's page, for as much as the viewer may do; beans of any module. */
public interface DocumentLinks {

    List<DocumentLink> of(DocumentSummary document, CurrentAccount who);
}
