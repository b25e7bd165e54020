package vn.congdongso.documents.signing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.shared.VietnameseText;

/**
 * A signature as a document bears it, for comparison with a right.
 *
 * @param form the last one: "TM. … / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" is signed KT.
 * @param onBehalfOf what stands after the form; empty where the signer's own title does
 */
record SigningMatch(SignatureForm form, String onBehalfOf, String title, String name) {

    static SigningMatch of(Signature signature) {
        List<SigningLine> lines = signature.lines();
        String name = signature.name() == null ? "" : signature.name();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).form() == SignatureForm.NONE ? last : i;
        }
        String title = lines.isEmpty() ? "" : lines.getLast().title();
        if (last < 0) {
            return new SigningMatch(SignatureForm.NONE, "", title, name);
        }
        String behalf = last == lines.size() - 1 ? "" : lines.get(last).title();
        return new SigningMatch(lines.get(last).form(), behalf, title, name);
    }

    boolean coveredBy(SigningRight right, OfficialDocument document) {
        return right.form() == form
                && right.covers(document.kind())
                && alike(right.title(), title)
                && (right.onBehalfOf().isEmpty() || onBehalfOf.isEmpty() || alike(right.onBehalfOf(), onBehalfOf))
                && (right.person().isEmpty() || alike(right.person(), name))
                && of(right.body(), document);
    }

    /** Whether the document is one of the body that the right is for. */
    static boolean of(String body, OfficialDocument document) {
        String key = VietnameseText.key(body);
        return key.isEmpty() || said(document).contains(key);
    }

    private static String said(OfficialDocument document) {
        @Nullable String authority = document.authority();
        Stream<String> texts =
                Stream.of(document.issuer().name(), document.issuer().inText(), authority == null ? "" : authority);
        return Stream.concat(texts, document.signature().lines().stream().map(SigningLine::title))
                .map(VietnameseText::key)
                .collect(Collectors.joining("|"));
    }

    static boolean same(SigningRight one, SigningRight other) {
        return one.form() == other.form()
                && alike(one.body(), other.body())
                && alike(one.onBehalfOf(), other.onBehalfOf())
                && alike(one.title(), other.title())
                && alike(one.person(), other.person());
    }

    static boolean alike(String one, String other) {
        return VietnameseText.key(one).equals(VietnameseText.key(other));
    }
}
