package vn.congdongso.documents.signing;

import java.util.Set;
import java.util.UUID;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/**
 * A right to sign documents of an agency (Decree 30/2020, article 13), as working rules, an assignment or an
 * authorisation give it.
 *
 * @param body whose documents; empty for all of the agency
 * @param kinds of document; none for every kind
 * @param form what stands before the title: the last one where a signature has several ("TM. … / KT. …")
 * @param onBehalfOf what the form names: "ỦY BAN NHÂN DÂN" after TM., "CHỦ TỊCH" after KT.; empty for any
 * @param title the signer's own: "PHÓ CHỦ TỊCH"
 * @param person empty for whoever holds the post
 * @param sealOf whose seal is set (article 33): "Ủy ban nhân dân huyện"; empty where none was named
 * @param content what an authorisation (TUQ.) is limited to
 */
public record SigningRight(
        UUID id,
        UnitId agency,
        String body,
        Set<DocumentKind> kinds,
        SignatureForm form,
        String onBehalfOf,
        String title,
        String person,
        String sealOf,
        String content,
        String legalBasis,
        Validity valid) {

    public SigningRight {
        kinds = Set.copyOf(kinds);
    }

    /** As above a signature, on one line: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH – Lê Thị Hoài Thương". */
    public String words() {
        boolean own = form == SignatureForm.NONE || form == SignatureForm.Q;
        String first = own || onBehalfOf.isEmpty() ? "" : form.prefix() + onBehalfOf + " / ";
        String second = own || onBehalfOf.isEmpty() ? form.prefix() + title : title;
        return first + second + (person.isEmpty() ? "" : " – " + person);
    }

    public boolean covers(DocumentKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
