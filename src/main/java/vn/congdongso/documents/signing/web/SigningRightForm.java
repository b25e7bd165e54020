package vn.congdongso.documents.signing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.documents.signing.RecordSigningRight;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.DateText;

/** The form of a right to sign, read. */
final class SigningRightForm {

    static final String KIND = "kind-";

    private SigningRightForm() {}

    static RecordSigningRight.Command command(UnitId agency, Map<String, String> typed) {
        String lastDay = typed.getOrDefault("lastDay", "");
        Optional<LocalDate> last = DateText.parse(lastDay);
        return new RecordSigningRight.Command(
                agency,
                typed.getOrDefault("body", ""),
                kinds(typed),
                form(typed.getOrDefault("form", "")),
                typed.getOrDefault("onBehalfOf", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("person", ""),
                typed.getOrDefault("sealOf", ""),
                typed.getOrDefault("content", ""),
                typed.getOrDefault("legalBasis", ""),
                DateText.parse(typed.getOrDefault("from", "")).orElse(null),
                last.orElse(null),
                last.isEmpty() && !lastDay.isBlank());
    }

    private static Set<DocumentKind> kinds(Map<String, String> typed) {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        for (DocumentKind kind : choices()) {
            if ("true".equals(typed.get(KIND + kind.name()))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Minutes are signed by those who sat together, by no right of theirs. */
    static List<DocumentKind> choices() {
        List<DocumentKind> kinds = new ArrayList<>(List.of(DocumentKind.values()));
        kinds.removeIf(DocumentKind::minutes);
        return kinds;
    }

    private static SignatureForm form(String code) {
        return Arrays.stream(SignatureForm.values())
                .filter(form -> form.name().equals(code))
                .findFirst()
                .orElse(SignatureForm.NONE);
    }
}
