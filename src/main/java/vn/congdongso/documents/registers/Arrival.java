package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/**
 * What the clerk enters of a document that arrived: the columns of Phụ lục IV but for the arrival number.
 *
 * @param author agency or person that sent it
 * @param code number and symbol as it bears them: 579/SKHCN-BCVT&CĐS; empty for a letter without
 * @param dated its own day
 * @param kind as on the paper: Công văn, Quyết định
 * @param receiver unit or person who is to deal with it
 * @param forwardedOn the day on which it was handed on
 * @param signedFor who signed for it
 * @param dueOn the day by which it is to be dealt with
 */
public record Arrival(
        @Nullable LocalDate arrivedOn,
        String author,
        String code,
        @Nullable LocalDate dated,
        String kind,
        String subject,
        String receiver,
        @Nullable LocalDate forwardedOn,
        String signedFor,
        String note,
        @Nullable LocalDate dueOn) {

    public Arrival {
        author = VietnameseText.clean(author);
        code = VietnameseText.clean(code);
        kind = VietnameseText.clean(kind);
        subject = VietnameseText.clean(subject);
        receiver = VietnameseText.clean(receiver);
        signedFor = VietnameseText.clean(signedFor);
        note = VietnameseText.clean(note);
    }

    List<Violation> violations(LocalDate today) {
        return new FieldCheck()
                .given("arrivedOn", arrivedOn, "registers.violation.arrived-on")
                .plausible("arrivedOn", arrivedOn)
                .notAfter("arrivedOn", arrivedOn, today, "registers.violation.day-to-come")
                .filled("author", author, "registers.violation.author")
                .longest("author", author, 200)
                .longest("code", code, 50)
                .plausible("dated", dated)
                .notAfter("dated", dated, arrivedOn, "registers.violation.dated-after-arrival")
                .longest("kind", kind, 100)
                .filled("subject", subject, "registers.violation.subject")
                .longest("subject", subject, 1000)
                .longest("receiver", receiver, 200)
                .plausible("forwardedOn", forwardedOn)
                .refusing(
                        forwardedOn != null && arrivedOn != null && forwardedOn.isBefore(arrivedOn),
                        "forwardedOn",
                        "registers.violation.forwarded-before-arrival")
                .longest("signedFor", signedFor, 200)
                .longest("note", note, 500)
                .plausible("dueOn", dueOn)
                .refusing(
                        dueOn != null && arrivedOn != null && dueOn.isBefore(arrivedOn),
                        "dueOn",
                        "registers.violation.due-before-arrival")
                .violations();
    }

    /** The day of arrival of what has been checked. */
    LocalDate day() {
        if (arrivedOn == null) {
            throw new IllegalStateException("checked before it is kept");
        }
        return arrivedOn;
    }
}
