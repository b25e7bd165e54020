package vn.congdongso.documents.writing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.units.UnitSummary;

/** A blank document of an agency, with what is already known filled in (NĐ 30/2020/NĐ-CP, Phụ lục III). */
public final class Beginnings {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String SHORT = "UBND";
    private static final String ARCHIVE = "Lưu: VT.";

    private Beginnings() {}

    public static DocumentText of(DocumentKind kind, UnitSummary agency, DocumentText.@Nullable Paper paper) {
        String name = upper(COMMITTEE) + "\n" + upper(agency.fullName());
        DocumentText.Head head = new DocumentText.Head(
                "", name, COMMITTEE + " " + agency.fullName(), agency.datelineName(), symbol(kind));
        return new DocumentText(
                kind,
                head,
                paper,
                "",
                List.of(),
                kind.decision() ? upper(COMMITTEE + " " + agency.fullName()) : "",
                List.of(),
                "",
                List.of(),
                new DocumentText.Closing(signing(kind), "", "", kind.minutes() ? List.of() : List.of(ARCHIVE)),
                null);
    }

    private static String symbol(DocumentKind kind) {
        return kind.letter() ? SHORT : kind.abbreviation() + "-" + SHORT;
    }

    private static List<String> signing(DocumentKind kind) {
        return kind.minutes() ? List.of("CHỦ TỌA") : List.of("TM. " + upper(COMMITTEE), "CHỦ TỊCH");
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
