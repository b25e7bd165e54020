package vn.congdongso.documents.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and by what right.
 *
 * @param lines one to three lines of authority, from the body down to the post
 * @param name without academic titles; absent while the signer is not chosen
 * @param secretary the second signer of minutes
 */
public record Signature(
        List<SigningLine> lines,
        @Nullable String name,
        @Nullable Secretary secretary) {

    /** Signs minutes on the left, below {@code title} ("THƯ KÝ"). */
    public record Secretary(String title, @Nullable String name) {}

    public Signature {
        lines = Absent.list(lines);
    }

    /** The chief in the chief's own name. */
    public static Signature chief(String title, @Nullable String name) {
        return new Signature(List.of(SigningLine.of(title)), name, null);
    }

    /** The chief for a collective body: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH". */
    public static Signature onBehalf(String body, String title, @Nullable String name) {
        return new Signature(List.of(new SigningLine(SignatureForm.TM, body), SigningLine.of(title)), name, null);
    }

    /** A deputy for the chief of a collective body: "TM. … / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH". */
    public static Signature onBehalfByDeputy(String body, String chief, String deputy, @Nullable String name) {
        SigningLine first = new SigningLine(SignatureForm.TM, body);
        SigningLine second = new SigningLine(SignatureForm.KT, chief);
        return new Signature(List.of(first, second, SigningLine.of(deputy)), name, null);
    }

    /** "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "TL. …", "TUQ. …": the chief's title under the form, then one's own. */
    public static Signature by(SignatureForm form, String chief, String own, @Nullable String name) {
        return new Signature(List.of(new SigningLine(form, chief), SigningLine.of(own)), name, null);
    }

    /** "Q. CHỦ TỊCH". */
    public static Signature acting(String title, @Nullable String name) {
        return new Signature(List.of(new SigningLine(SignatureForm.Q, title)), name, null);
    }

    /** Minutes: the secretary on the left, the chair on the right. */
    public static Signature minutes(@Nullable String secretary, @Nullable String chair) {
        return new Signature(List.of(SigningLine.of("CHỦ TỌA")), chair, new Secretary("THƯ KÝ", secretary));
    }
}
