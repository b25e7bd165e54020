package vn.congdongso.documents.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official document. Text fields may hold line breaks where the author wants one.
 *
 * @param title "Về việc thành lập …"; for an official letter what follows "V/v"
 * @param addressees "Kính gửi"; empty where nobody is addressed
 * @param authority who decides, in capitals: "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH"; only decisions print it
 * @param bases "Căn cứ …;" and "Theo đề nghị của …." with their punctuation
 * @param recipients "Như Điều 4;" with their punctuation and without the dash
 */
public record OfficialDocument(
        DocumentKind kind,
        IssuingBody issuer,
        DocumentNumber number,
        DateLine date,
        String title,
        List<String> addressees,
        @Nullable String authority,
        List<String> bases,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes) {

    public OfficialDocument {
        title = Absent.text(title);
        addressees = Absent.list(addressees);
        bases = Absent.list(bases);
        body = Absent.list(body);
        recipients = Absent.list(recipients);
        annexes = Absent.list(annexes);
    }

    public static DocumentDraft draft(DocumentKind kind, IssuingBody issuer, DocumentNumber number, DateLine date) {
        return new DocumentDraft(kind, issuer, number, date);
    }

    /** The same document with the number it has been given and the day on which it is issued. */
    public OfficialDocument issued(int given, LocalDate day) {
        DocumentNumber numbered = new DocumentNumber(given, number.symbol());
        DateLine dated = DateLine.on(date.place(), day);
        return new OfficialDocument(
                kind,
                issuer,
                numbered,
                dated,
                title,
                addressees,
                authority,
                bases,
                body,
                signature,
                recipients,
                annexes);
    }

    /** What file managers and screen readers call it: "Quyết định số 05/QĐ-UBND Về việc …". */
    public String caption() {
        String numbered = number.number() == null ? "" : " số " + number.text();
        return (kind.typeName() + numbered + " " + title).strip();
    }
}
