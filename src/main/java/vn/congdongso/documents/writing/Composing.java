package vn.congdongso.documents.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.documents.model.SigningLine;

/** The document that an author's text makes; a pure function of the text. */
public final class Composing {

    private static final String ABOUT = "V/v ";
    private static final String SECRETARY = "THƯ KÝ";

    private Composing() {}

    /** @param year printed in the date line of a draft that bears no day yet */
    public static OfficialDocument of(DocumentText text, int year) {
        DocumentText.Head head = text.head();
        return new OfficialDocument(
                text.kind(),
                new IssuingBody(head.parent().isEmpty() ? null : head.parent(), head.issuer(), head.inText()),
                new DocumentNumber(text.paper() == null ? null : text.paper().number(), head.symbol()),
                date(text, year),
                title(text),
                text.addressees().stream().map(Composing::withoutDash).toList(),
                text.kind().decision() ? text.authority() : null,
                text.bases(),
                BodyText.read(text.body()),
                signature(text),
                text.closing().recipients().stream().map(Composing::withoutDash).toList(),
                annexes(text));
    }

    private static DateLine date(DocumentText text, int year) {
        String place = text.head().place();
        PartialDay day = text.paper() == null ? null : text.paper().day();
        return day == null ? DateLine.blank(place, year) : new DateLine(place, day.day(), day.year(), day.month());
    }

    private static String title(DocumentText text) {
        String title = text.title();
        boolean marked = text.kind().letter() && title.regionMatches(true, 0, ABOUT, 0, ABOUT.length());
        return marked ? title.substring(ABOUT.length()).strip() : title;
    }

    /** The writers put the dash of a list. */
    private static String withoutDash(String line) {
        return line.replaceFirst("^[-–·•]\\s*", "");
    }

    private static Signature signature(DocumentText text) {
        DocumentText.Closing closing = text.closing();
        Signature.@Nullable Secretary secretary =
                text.kind().minutes() ? new Signature.Secretary(SECRETARY, nullable(closing.secretary())) : null;
        return new Signature(
                closing.signing().stream().map(Composing::signingLine).toList(), nullable(closing.signer()), secretary);
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    /** "KT. CHỦ TỊCH": what stands before the title says by what right. */
    static SigningLine signingLine(String line) {
        for (SignatureForm form : SignatureForm.values()) {
            if (form != SignatureForm.NONE && line.startsWith(form.prefix().strip())) {
                return new SigningLine(
                        form, line.substring(form.prefix().strip().length()).strip());
            }
        }
        return SigningLine.of(line);
    }

    private static List<Annex> annexes(DocumentText text) {
        List<Annex> annexes = new ArrayList<>();
        for (DocumentText.AnnexText annex : text.annexes()) {
            annexes.add(new Annex(annex.title(), annex.wide(), BodyText.read(annex.body()), annex.label()));
        }
        return annexes;
    }
}
